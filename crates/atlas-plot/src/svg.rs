//! A scene as a file of its own.

use crate::scene::{Item, Scene, anchor_name};
use std::fmt::Write;

/// Writes a standalone SVG file: a title for who cannot see it, the style sheet that gives the classes their look, and
/// one shape per line.
///
/// `style` is CSS; it may be empty where the host brings its own.
///
/// ```
/// use atlas_plot::{Scene, to_svg};
/// let svg = to_svg(&Scene::default(), "Trade < 2020", "");
/// assert!(svg.contains("<title>Trade &lt; 2020</title>"));
/// ```
pub fn to_svg(scene: &Scene, title: &str, style: &str) -> String {
    let (width, height) = (scene.width, scene.height);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\">\n<title>{}</title>\n",
        escape(title)
    );
    if !style.is_empty() {
        let _ = writeln!(svg, "<style>{}</style>", escape(style));
    }
    for item in &scene.items {
        // Writing to a string cannot fail.
        let _ = write_item(&mut svg, item);
    }
    svg.push_str("</svg>\n");
    svg
}

fn write_item(svg: &mut String, item: &Item) -> std::fmt::Result {
    match item {
        Item::Path { d, class } => writeln!(svg, "<path class=\"{}\" d=\"{}\"/>", escape(class), escape(d)),
        Item::Line { x1, y1, x2, y2, class } => {
            writeln!(svg, "<line class=\"{}\" x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"/>", escape(class))
        }
        Item::Rect { x, y, width, height, class } => {
            let class = escape(class);
            writeln!(svg, "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>")
        }
        Item::Circle { cx, cy, r, class } => {
            writeln!(svg, "<circle class=\"{}\" cx=\"{cx}\" cy=\"{cy}\" r=\"{r}\"/>", escape(class))
        }
        Item::Text { x, y, anchor, class, text } => {
            let (class, anchor, text) = (escape(class), anchor_name(*anchor), escape(text));
            writeln!(svg, "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{text}</text>")
        }
    }
}

/// Escapes text for content and for attributes in double quotes, and drops what XML does not allow.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(letter),
            '\u{0}'..'\u{20}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Px;
    use atlas_view::chart::Anchor;

    #[test]
    fn no_text_breaks_out_of_its_element() {
        let text = "a <b> & \"c\"\u{0}\u{b}</text>".to_owned();
        let item = Item::Text { x: Px(5), y: Px(-10), anchor: Anchor::End, class: "x\" y=\"".to_owned(), text };
        let svg = to_svg(&Scene { items: vec![item], ..Scene::default() }, "", "");
        let expected = "<text class=\"x&quot; y=&quot;\" x=\"0.5\" y=\"-1\" text-anchor=\"end\">\
                        a &lt;b&gt; &amp; &quot;c&quot;&lt;/text&gt;</text>";
        assert!(svg.contains(expected), "{svg}");
    }
}
