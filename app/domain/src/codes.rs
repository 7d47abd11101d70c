//! Closed lists of options: each has a stable code that is stored and a name that people read.

/// Declares an enum whose options have a stable snake-case code and a name in both languages, or a code only.
///
/// Codes are stored and never change; names may be rewritten at any time.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$option_doc:meta])* $option:ident = $code:literal, $nl:literal, $en:literal;)+ }) => {
        $crate::codes::codes! { $(#[$doc])* $name { $($(#[$option_doc])* $option = $code;)+ } }

        impl $name {
            /// The name that people read.
            #[must_use]
            pub const fn name(self, lang: crate::text::Lang) -> &'static str {
                match self { $(Self::$option => crate::text::Text::new($nl, $en).get(lang)),+ }
            }
        }
    };
    ($(#[$doc:meta])* $name:ident { $($(#[$option_doc:meta])* $option:ident = $code:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$option_doc])* #[serde(rename = $code)] $option,)+
        }

        impl $name {
            /// Every option, in the order in which it is shown.
            pub const ALL: &'static [Self] = &[$(Self::$option),+];

            /// The stable code, as stored and as sent by forms.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$option => $code),+ }
            }

            /// Reads a code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$option),)+ _ => None }
            }
        }
    };
}

pub(crate) use codes;
