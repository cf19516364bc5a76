using System.Globalization;

namespace Dateline.Training.Gazetteers;

/// <summary>A populated place of GeoNames' cities500 (columns as its readme gives them).</summary>
internal sealed record CityRow(string Name, string AsciiName, string[] Alternates, string Feature, string Country, string Division, long Population)
{
    /// <summary>The code of its first-level division, such as <c>US.FL</c>.</summary>
    public string DivisionCode => $"{Country}.{Division}";

    public bool IsCapital => Feature == "PPLC";

    public bool IsRegionSeat => Feature == "PPLA";

    /// <summary>A part of a city.</summary>
    public bool IsDistrict => Feature == "PPLX";

    /// <summary>Historical, abandoned or destroyed places.</summary>
    public bool IsGone => Feature is "PPLH" or "PPLQ" or "PPLW" or "PPLCH";

    public static CityRow Parse(string line)
    {
        var columns = line.Split('\t');
        return new CityRow(
            columns[1],
            columns[2],
            columns[3].Split(',', StringSplitOptions.RemoveEmptyEntries),
            columns[7],
            columns[8],
            columns[10],
            long.Parse(columns[14], CultureInfo.InvariantCulture));
    }
}
