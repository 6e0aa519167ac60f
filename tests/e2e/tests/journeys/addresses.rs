//! Broken addresses: never a blank page, never an error, and it is told what was not understood.

use atlas_e2e::{Engine, Outcome, Visitor, same, see_that};
use serde_json::Value;

/// What an address leads to.
#[derive(Clone, Copy)]
enum Leads {
    /// A page, with a notice that names the part that was not understood.
    Notice,
    /// The page that says that there is nothing here.
    Nowhere,
}
use Leads::{Notice, Nowhere};

const BROKEN: &[(&str, Leads)] = &[
    ("/en/nothing/", Nowhere),
    ("/en/region/atlantis/", Nowhere),
    ("/en/region/", Nowhere),
    ("/en/region/omsk/further/", Nowhere),
    ("/en/regions/omsk/", Nowhere),
    ("/de/", Nowhere),
    ("/EN/", Nowhere),
    ("/ru/Trade/", Nowhere),
    ("/kk/trade/x", Nowhere),
    ("/en//trade/", Nowhere),
    ("/en/%00", Nowhere),
    ("/en/%FF/", Nowhere),
    ("/en/%", Nowhere),
    ("/🗺/", Nowhere),
    ("/en/<script>document.title='evil'</script>/", Nowhere),
    ("/en/region/%3Cimg%20id=evil%20src=x%20onerror=document.title='evil'%3E/", Nowhere),
    ("/javascript:document.title='evil'", Nowhere),
    ("//evil.example/", Nowhere),
    ("/..%2f..%2fetc%2fpasswd", Nowhere),
    ("/en/..%2f", Nowhere),
    ("/en/trade/index.html/", Nowhere),
    ("/en/?indicator=happiness", Notice),
    ("/ru/?indicator", Notice),
    ("/kk/?indicator=area", Notice),
    ("/en/?year=1066", Notice),
    ("/ru/?year=abc", Notice),
    ("/en/?year=", Notice),
    ("/kk/?year=2010&year=-1", Notice),
    ("/en/?classes=99", Notice),
    ("/ru/?classes=2", Notice),
    ("/en/?method=magic", Notice),
    ("/en/?borders=1991", Notice),
    ("/en/?borders=2016&region=abai", Notice),
    ("/kk/?region=east-kazakhstan-2016", Notice),
    ("/en/?region=OMSK", Notice),
    ("/en/?view=1,2", Notice),
    ("/en/?view=99999999,0,0", Notice),
    ("/ru/?view=NaN,1e3,20,", Notice),
    ("/en/?show=chart", Notice),
    ("/en/trade/?flow=war", Notice),
    ("/ru/trade/?at=3000", Notice),
    ("/en/region/omsk/?what=ever", Notice),
    ("/en/?%00", Notice),
    ("/en/?region=%FF", Notice),
    ("/en/?🗺=🗺", Notice),
    ("/en/?=", Notice),
    ("/en/?region=<script>document.title='evil'</script>", Notice),
    ("/ru/?x=\"><img id=evil src=x onerror=document.title='evil'>", Notice),
    ("/en/?indicator=javascript:document.title='evil'", Notice),
    ("/en/sources/?region=//evil.example", Notice),
];

/// Addresses that are understood, though nobody would write them so, and where they lead.
const SOUND: &[(&str, &str)] = &[
    ("/en", "/en/"),
    ("/ru/trade", "/ru/trade/"),
    ("/kk/region/omsk", "/kk/region/omsk/"),
    ("/", "/"),
    ("/?region=omsk", "/?region=omsk"),
    ("/en/index.html", "/en/index.html"),
    ("/en/region/omsk/index.html?year=2010", "/en/region/omsk/index.html?year=2010"),
    ("/en/?", "/en/"),
    ("/en/?&&", "/en/?&&"),
    ("/en/?utm_source=letter&fbclid=1", "/en/?utm_source=letter&fbclid=1"),
    ("/en/?region=aktobe&region=omsk", "/en/?region=aktobe&region=omsk"),
    ("/en/?region=abai&borders=2022", "/en/?region=abai&borders=2022"),
    ("/en/?region=east-kazakhstan-2016&borders=2016", "/en/?region=east-kazakhstan-2016&borders=2016"),
    ("/en/sources/#no-such-source", "/en/sources/#no-such-source"),
    ("/en/#<img id=evil>", "/en/#%3Cimg%20id=evil%3E"),
];

/// All of them in Chromium, a third in each of the others; and a way out of nowhere.
pub async fn broken(v: &Visitor) -> Outcome {
    let long = format!("/en/?region={}", "omsk".repeat(1000));
    let long_path = format!("/en/{}/", "region".repeat(600));
    let longest = [(long.as_str(), Notice), (long_path.as_str(), Nowhere)];
    let third = match v.engine() {
        Engine::Chromium => None,
        Engine::Firefox => Some(0),
        Engine::Webkit => Some(1),
    };
    let mut failures = Vec::new();
    for (index, (path, leads)) in BROKEN.iter().copied().chain(longest).enumerate() {
        if third.is_none_or(|third| index % 3 == third)
            && let Err(failure) = is_told(v, path, leads).await
        {
            let shown: String = path.chars().take(70).collect();
            failures.push(failure.at(shown).to_string());
            // What it said belongs to this address, not to the next one.
            v.console().await?;
        }
    }
    see_that(failures.is_empty(), || failures.join("\n          "))?;
    v.open("/kk/region/atlantis/deep/down/").await?;
    v.click(".missing-page a.button").await?;
    v.see(".map").await?;
    v.see_no(".missing-page").await?;
    v.see_console_with(is_about_the_missing_page).await
}

async fn is_told(v: &Visitor, path: &str, leads: Leads) -> Outcome {
    v.open(path).await?;
    match leads {
        Notice => {
            v.see_notice().await?;
            v.see_no(".missing-page").await?;
        }
        Nowhere => v.see(".missing-page h1").await?,
    }
    see_harmless(v).await?;
    v.see_console_with(is_about_the_missing_page).await
}

/// Addresses that need no notice.
pub async fn sound(v: &Visitor) -> Outcome {
    for (path, address) in SOUND {
        let steps = async {
            v.open(path).await?;
            v.see_address(address).await?;
            v.see_no_notice().await?;
            v.see_no(".missing-page").await?;
            see_harmless(v).await?;
            v.see_silent_console().await
        };
        steps.await.map_err(|failure| failure.at(path))?;
    }
    v.open("/en/?region=aktobe&region=omsk").await?;
    v.see_text(".card h3", "Omsk").await
}

/// There are words on the page, and nothing of the address became markup.
async fn see_harmless(v: &Visitor) -> Outcome {
    v.see_heading().await?;
    let body = "const it = document.querySelector('main'); return [it.innerText.length, \
        document.querySelectorAll('#evil, main script, main img, main iframe').length, document.title, location.host]";
    let found = v.script(body, &[]).await?;
    let at = |index: usize| found.get(index).cloned().unwrap_or_default();
    see_that(at(0).as_u64().unwrap_or(0) > 60, || format!("the page has only {} letters", at(0)))?;
    same("elements that the address has made", at(1), Value::from(0))?;
    see_that(!at(2).to_string().contains("evil"), || format!("the address has set the title: {}", at(2)))?;
    see_that(v.site().address("/").contains(at(3).as_str().unwrap_or("nothing")), || format!("now at {}", at(3)))
}

/// Chromium notes that the server answered 404 for the page itself. An asset that is missing is another matter.
fn is_about_the_missing_page(line: &str) -> bool {
    let is_asset = [".css", ".js", ".wasm", ".svg", ".woff2"].iter().any(|ending| line.contains(ending));
    line.contains("status of 404") && !is_asset
}
