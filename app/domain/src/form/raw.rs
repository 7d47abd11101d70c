//! Reading a raw form as browsers send it: a field has one value, or several.

use super::RawForm;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use std::fmt;

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl<'de> Deserialize<'de> for RawForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = RawForm;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the fields of a form")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<RawForm, A::Error> {
                let mut raw = RawForm::default();
                while let Some((field, values)) = fields.next_entry::<String, OneOrMany>()? {
                    let values = match values {
                        OneOrMany::One(value) => vec![value],
                        OneOrMany::Many(values) => values,
                    };
                    // Browsers send line ends as CR LF, whatever was typed.
                    raw.set(
                        field,
                        values.into_iter().map(|value| value.replace("\r\n", "\n")).collect(),
                    );
                }
                Ok(raw)
            }
        }

        deserializer.deserialize_map(Fields)
    }
}
