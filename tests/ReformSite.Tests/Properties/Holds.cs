using FsCheck;
using FsCheck.Fluent;

namespace ReformSite.Tests.Properties;

/// <summary>Runs a property over generated values, always the same ones, so that a build fails because of a change and not of luck.</summary>
internal static class Holds
{
    private const ulong Seed = 20_251_130;

    /// <summary>Odd, as the generator wants it.</summary>
    private const ulong Gamma = 7_777_777;

    /// <param name="property">Throws where it does not hold; the value is then made as small as it still fails, and printed.</param>
    public static void ForAll<T>(Gen<T> values, int count, Action<T> property, Func<T, IEnumerable<T>>? smaller = null)
    {
        var arbitrary = smaller is null ? values.ToArbitrary() : Arb.From(values, smaller);
        Prop.ForAll(arbitrary, property).Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(Seed, Gamma).WithQuietOnSuccess(true));
    }

    /// <summary>A random source of its own for values that are easier made step by step.</summary>
    public static Gen<Random> Random => Gen.Choose(0, int.MaxValue - 1).Select(seed => new Random(seed));

    /// <summary>A list without one of its items, for every item.</summary>
    public static IEnumerable<T[]> Fewer<T>(T[] items) => items.Select((_, i) => items.Where((_, other) => other != i).ToArray());
}
