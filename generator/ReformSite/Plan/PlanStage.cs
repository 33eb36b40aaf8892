namespace ReformSite.Plan;

/// <summary>How far a plan is, by 基準日 (docs/rules.md, rule 10): never by the clock.</summary>
public enum PlanStage
{
    /// <summary>Its first fiscal year has not begun.</summary>
    Ahead,

    /// <summary>Up to and including the last day of its last fiscal year.</summary>
    Running,

    /// <summary>Its last fiscal year is over, and final reports are missing or not due yet.</summary>
    Over,

    /// <summary>Its last fiscal year is over, and every final report is published.</summary>
    Finished,
}

/// <summary>The rule of stages.</summary>
public static class PlanStages
{
    public static PlanStage Of(ReformPlan plan)
    {
        if (plan.DataAsOf < plan.Years[0].Begins) return PlanStage.Ahead;
        if (!plan.IsOver) return PlanStage.Running;
        return plan.Initiatives.All(initiative => initiative.Final is null or { YearEnd: ReportState.Published }) ? PlanStage.Finished : PlanStage.Over;
    }
}
