//! Small line drawings. They repeat what the words beside them say, so they are hidden from screen readers.

use leptos::prelude::*;

/// What a drawing shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A drop with the hands of a clock: the mark of the service.
    Mark,
    /// An envelope with an at sign's curve.
    Mail,
    /// One person.
    Person,
    /// Three people.
    People,
    /// A letter with a stamp.
    Post,
    /// Sheets of paper.
    Paper,
    /// A telephone.
    Phone,
    /// An eye.
    Eye,
    /// A screen.
    Screen,
    /// A hook, for phishing.
    Hook,
    /// A speech bubble.
    Speech,
    /// A camera.
    Camera,
    /// An empty place in a dashed box.
    Gone,
    /// A box of files.
    Archive,
}

impl Icon {
    /// The lines of the drawing on a field of 24 by 24.
    fn lines(self) -> &'static str {
        match self {
            Self::Mark => "M12 2S4 10 4 15a8 8 0 0 0 16 0C20 10 12 2 12 2ZM12 10v5l3.5 2.5",
            Self::Mail => "M3 5.5h18v13H3zM3.5 6l8.5 7 8.5-7",
            Self::Person => "M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21c0-4.5 3.5-7 8-7s8 2.5 8 7",
            Self::People => {
                "M12 10.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM6.5 19c0-3.5 2.5-5.5 5.5-5.5s5.5 2 5.5 5.5M4.5 11a2 2 0 1 0 0-4M19.5 11a2 2 0 1 1 0-4M1.5 17c0-2 1-3.5 2.5-4M22.5 17c0-2-1-3.5-2.5-4"
            }
            Self::Post => "M2.5 5.5h19v13h-19zM16 8.5h3v3.5h-3zM6 12h6M6 15h4",
            Self::Paper => "M7 3.5h8l4 4v11H7zM15 3.5v4h4M5 6.5v14h11M10 11h6M10 14.5h6",
            Self::Phone => "M7 2.5h10v19H7zM10.5 18.5h3",
            Self::Eye => {
                "M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z"
            }
            Self::Screen => "M2.5 4.5h19v12h-19zM8 20.5h8M12 16.5v4",
            Self::Hook => "M14 2.5v11.5a4.5 4.5 0 1 1-9 0v-3l3 3M14 2.5a1.5 1.5 0 1 1 .1 0M17.5 9.5l4 4M21.5 9.5l-4 4",
            Self::Speech => "M3 4.5h18v12H11l-5 4v-4H3zM7.5 9h9M7.5 12h6",
            Self::Camera => "M3 7.5h4.5l1.5-3h6l1.5 3H21v12H3zM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z",
            Self::Gone => {
                "M5 3.5h2M11 3.5h2M17 3.5h2v2M19 10v4M19 18.5v2h-2M13 20.5h-2M7 20.5H5v-2M5 14v-4M5 5.5v-2M9.5 9.5l5 5M14.5 9.5l-5 5"
            }
            Self::Archive => "M3 4.5h18v4.5H3zM4.5 9v11h15V9M9.5 13h5",
        }
    }
}

/// Shows a drawing in the colour of the text around it.
#[component]
pub fn Drawing(icon: Icon, #[prop(default = 28)] size: u8) -> impl IntoView {
    view! {
        <svg
            width=size.to_string()
            height=size.to_string()
            viewBox="0 0 24 24"
            fill="none"
            stroke="currentColor"
            stroke-width="1.7"
            stroke-linecap="round"
            stroke-linejoin="round"
            aria-hidden="true"
        >
            <path d=icon.lines()></path>
        </svg>
    }
}
