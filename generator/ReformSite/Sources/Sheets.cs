using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>The tables of a portal and their columns.</summary>
public static class Sheets
{
    public static class Initiatives
    {
        public static readonly Column Id = Of("取組番号", "initiative_id", "永続的な番号。アドレスにも使う", "permanent id, also the address", required: true);
        public static readonly Column PolicyNo = Of("政策番号", "policy_no", "政策の番号", "number of the policy", required: true);
        public static readonly Column Policy = Of("政策", "policy", "政策の名前", "name of the policy", required: true);
        public static readonly Column MeasureNo = Of("施策番号", "measure_no", "施策項目の番号", "number of the measure");
        public static readonly Column Measure = Of("施策項目", "measure", "施策項目の名前", "name of the measure", required: true);
        public static readonly Column Title = Of("取組項目", "initiative", "取組の名前", "title of the initiative", required: true);
        public static readonly Column Department = Of("担当部署", "department", "担当する部署", "responsible department", required: true);
        public static readonly Column Related = Of("関連部署", "related_departments", "関連する部署", "departments involved");
        public static readonly Column Background = Of("前年度までの取組および現状", "background", "計画前の取組と現状", "state before the plan");
        public static readonly Column FirstYearAction = Of("初年度の取組実施内容", "first_year_action", "初年度に行うこと", "what is done in the first year");
        public static readonly Column NumericTarget = Of("数値目標", "numeric_target", "数値目標(文章)", "numeric target as text");
        public static readonly Column Vision = Of("大綱期間終了の目指す姿", "vision", "計画が終わるときの目指す姿", "what the city aims for at the end of the plan");
        public static readonly Column Lifecycle = Of("状態", "lifecycle", "空欄、完了、中止、統合:番号、休止", "blank, completed, stopped, merged into an id, paused");
        public static readonly Column LifecycleReason = Of("状態の理由", "lifecycle_reason", "完了・中止・統合・休止の理由", "reason for the lifecycle");
        public static readonly Column EndYear = Of("終了年度", "end_year", "取組を行った最後の年度", "last fiscal year in which the initiative ran");
        public static readonly Column PlainSummary = Of("やさしい説明", "plain_summary", "市民向けのやさしい説明", "easy sentences for citizens");
        public static readonly Column FormerIds = Of("旧取組番号", "aliases", "以前の取組番号。前のアドレスから移動させる", "ids the initiative had before; their addresses lead to it");

        public static readonly Sheet Sheet = new("initiatives",
        [
            Id, PolicyNo, Policy, MeasureNo, Measure, Title, Department, Related, Background, FirstYearAction, NumericTarget, Vision,
            Lifecycle, LifecycleReason, EndYear, PlainSummary, FormerIds,
        ]);

        public static readonly Sheet Translation = Sheet.Translation(Id);
    }

    public static class Results
    {
        public static readonly Column Id = Of("取組番号", "initiative_id", "取組番号", "id of the initiative", required: true);
        public static readonly Column Year = Of("年度", "fiscal_year", "年度", "fiscal year", required: true);
        public static readonly Column Plan = PerYear("取組計画", "plan", "その年度の計画", "plan of the year");
        public static readonly Column MidtermProgress = PerYear("中間進捗", "midterm_progress", "年度途中の進み具合", "progress at midterm");
        public static readonly Column MidtermEvaluation = PerYear("中間評価", "midterm_evaluation", "年度途中の評価", "evaluation at midterm");
        public static readonly Column YearEndResult = PerYear("年度末実績", "year_end_result", "年度末の実績", "result at year end");
        public static readonly Column Effect = PerYear("実績効果額", "effect", "金額または数量と単位", "amount of money or quantity, with its unit");
        public static readonly Column EffectKind = PerYear("効果の種類", "effect_kind", "単年度または継続", "one year or continuing");
        public static readonly Column YearEndEvaluation = PerYear("年度末評価", "year_end_evaluation", "年度末の評価", "evaluation at year end");
        public static readonly Column ReviewComment = PerYear("委員会意見", "review_comment", "外部委員会の意見", "what the outside committee said");
        public static readonly Column NextStep = PerYear("次年度の対応", "next_step", "次年度の対応", "what follows in the next year");

        public static readonly Sheet Sheet = new("results",
        [
            Id, Year, Plan, MidtermProgress, MidtermEvaluation, YearEndResult, Effect, EffectKind, YearEndEvaluation, ReviewComment, NextStep,
        ]);

        public static readonly Sheet Translation = Sheet.Translation(Id, Year);
    }

    public static class Indicators
    {
        public static readonly Column Id = Of("取組番号", "initiative_id", "取組番号", "id of the initiative", required: true);
        public static readonly Column Name = Of("指標名", "indicator", "指標の名前", "name of the indicator", required: true);
        public static readonly Column Unit = Of("単位", "unit", "値の単位", "unit of the values");
        public static readonly Column TargetKind = Of("目標の種類", "target_kind", "毎年度、累計、期末、純増", "every_year, cumulative, end_of_plan, yearly_increase", required: true);
        public static readonly Column Direction = Of("方向", "direction", "増または減。空欄は増", "whether more or less is better; blank is more");
        public static readonly Column Baseline = Of("基準値", "baseline", "計画前の値", "value before the plan");
        public static readonly Column BaselineYear = Of("基準年度", "baseline_year", "基準値の年度", "fiscal year of the baseline");
        public static readonly Column Year = Of("年度", "fiscal_year", "年度", "fiscal year", required: true);
        public static readonly Column Target = Of("目標値", "target", "その年度の目標", "target of the year", required: true);
        public static readonly Column Actual = Of("実績値", "actual", "その年度の実績", "actual of the year", required: true);

        public static readonly Sheet Sheet = new("indicators",
            [Id, Name, Unit, TargetKind, Direction, Baseline, BaselineYear, Year, Target, Actual]);

        public static readonly Column NameTranslated = Of("指標名の訳", "indicator_translated", "指標名の翻訳", "the name in the other language");
        public static readonly Column UnitTranslated = Of("単位の訳", "unit_translated", "単位の翻訳", "the unit in the other language");

        public static readonly Sheet Translation = new Sheet("indicators", [Id, Name, NameTranslated, UnitTranslated]).Translation(Id, Name);
    }

    public static class Corrections
    {
        public static readonly Column Date = Of("訂正日", "date", "訂正した日", "date of the correction", required: true);
        public static readonly Column Id = Of("取組番号", "initiative_id", "取組番号", "id of the initiative", required: true);
        public static readonly Column Year = Of("年度", "fiscal_year", "訂正した値の年度", "fiscal year of the corrected value");
        public static readonly Column Item = Of("項目", "item", "訂正した項目", "what was corrected", required: true);
        public static readonly Column Before = Of("訂正前", "before", "訂正前の内容", "before the correction");
        public static readonly Column After = Of("訂正後", "after", "訂正後の内容", "after the correction");
        public static readonly Column Reason = Of("理由", "reason", "訂正の理由", "reason");

        public static readonly Sheet Sheet = new("corrections", [Date, Id, Year, Item, Before, After, Reason]);
    }

    public static class Glossary
    {
        public static readonly Column Term = Of("用語", "term", "用語", "term", required: true);
        public static readonly Column Reading = Of("読み", "reading", "読みがな", "reading in kana");
        public static readonly Column Meaning = Of("意味", "meaning", "用語の意味", "what it means", required: true);

        public static readonly Sheet Sheet = new("glossary", [Term, Reading, Meaning]);

        public static readonly Column TermTranslated = Of("用語の訳", "term_translated", "用語の翻訳", "the term in the other language");

        public static readonly Sheet Translation = new Sheet("glossary", [Term, TermTranslated, Meaning]).Translation(Term);
    }

    public static readonly IReadOnlyList<Sheet> All = [Initiatives.Sheet, Results.Sheet, Indicators.Sheet, Corrections.Sheet, Glossary.Sheet];

    private static Column Of(string name, string english, string ja, string en, bool required = false) => new(name, english, required, new Said(ja, en));

    private static Column PerYear(string name, string english, string ja, string en) => new(name, english, false, new Said(ja, en), PerYear: true);
}
