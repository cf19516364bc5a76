namespace Dateline.Entities.Gazetteers;

/// <summary>What kind of place it is, in the order of its size.</summary>
public enum PlaceClass : byte
{
    /// <summary>A continent, sea, river or part of the world that belongs to no single country, or a part of one that is no division of it.</summary>
    Area,

    /// <summary>A country or dependent territory.</summary>
    Country,

    /// <summary>A country that exists no more, such as the Soviet Union.</summary>
    FormerCountry,

    /// <summary>A first-level division of a country.</summary>
    Region,

    /// <summary>The capital of a country.</summary>
    Capital,

    /// <summary>The seat of a first-level division.</summary>
    RegionSeat,

    /// <summary>Another city, town or village.</summary>
    City,

    /// <summary>A part of a city.</summary>
    District,
}
