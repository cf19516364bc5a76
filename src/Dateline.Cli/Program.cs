using Dateline.Cli;
using Dateline.Cli.Consoles;
using Dateline.Cli.Hosting;

using var interruption = new Interruption();
return await new DatelineApplication(SystemConsole.Create()).RunAsync(args, interruption.Token);
