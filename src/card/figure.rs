//! A key figure with everything that belongs to it: period, reporter, source, rank, trend, caution, other values.

use crate::chart::SceneView;
use crate::nav::use_nav;
use crate::ui::source::SourceMark;
use atlas_data::Lang;
use atlas_view::card::Figure;
use atlas_view::chart::place_sparkline;
use atlas_words::t;
use leptos::prelude::*;

/// Width and height of a small trend in pixels.
const TREND: (f64, f64) = (120.0, 36.0);

/// One figure.
#[component]
pub fn FigureBox(lang: Lang, figure: Figure) -> impl IntoView {
    let nav = use_nav();
    let alt = figure
        .trend_years
        .map(|(first, last)| t::card_trend_alt(lang, &figure.label, &first.to_string(), &last.to_string()));
    let trend = figure.trend.map(|trend| {
        let scene = atlas_plot::sparkline(&place_sparkline(&trend, TREND.0, TREND.1));
        let years = figure.trend_years.map(|(first, last)| format!("{first}–{last}"));
        view! {
            <div class="trend">
                <SceneView scene label=alt.clone().unwrap_or_default() />
                <span class="trend-years">{years}</span>
            </div>
        }
    });
    let others = (!figure.others.is_empty()).then(|| {
        let items = figure.others.into_iter().map(|(value, source, receipt)| {
            view! { <li>{value} " " <SourceMark lang source receipt /></li> }
        });
        view! { <div class="others"><p>{t::card_disagree(lang)}</p> <ul>{items.collect_view()}</ul></div> }
    });
    view! {
        <div class="figure">
            <dt title=figure.definition>{figure.label}</dt>
            <dd>
                <div class="figure-main">
                    <a class="figure-value" href=format!("{}{}", nav.root(), figure.receipt) data-receipt="">{figure.value}</a>
                    {trend}
                </div>
                <p class="figure-about">
                    {figure.period} {(!figure.rank.is_empty()).then(|| format!(" · {}", figure.rank))} " · "
                    <a href=nav.source_href(&figure.source) title=figure.source_title>{figure.reporter}</a>
                    {figure.confidence.map(|text| view! { <span class="confidence">{text}</span> })}
                </p>
                {figure.note.map(|note| view! { <p class="figure-note">{note}</p> })}
                {others}
            </dd>
        </div>
    }
}
