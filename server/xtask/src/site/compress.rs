//! Compressing once at build time instead of at every request.

use std::{io, path::Path};

use brotli::enc::BrotliEncoderParams;

/// Below this a compressed copy saves no packet.
const SMALLEST: usize = 1024;

/// Kinds of file that are already compressed.
const DENSE: [&str; 6] = ["png", "jpg", "webp", "avif", "woff2", "br"];

/// Whether a compressed copy is worth its place.
pub fn pays(path: &Path, bytes: &[u8]) -> bool {
    let extension = path
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default();
    bytes.len() > SMALLEST && !DENSE.contains(&extension)
}

/// The strongest brotli.
pub fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)?;
    Ok(compressed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compressed_bytes_come_back_whole() {
        let text = "een datalek is een inbreuk op de beveiliging; ".repeat(100);
        let compressed = brotli(text.as_bytes()).expect("memory does not fail");
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut compressed.as_slice(), &mut back).expect("what we wrote can be read");
        assert_eq!(back, text.as_bytes());
        assert!(compressed.len() < text.len() / 10);
    }

    #[test]
    fn small_and_dense_files_stay_as_they_are() {
        assert!(!pays(Path::new("robots.txt"), b"User-agent: *"));
        assert!(!pays(Path::new("letter.woff2"), &[0; 5000]));
        assert!(pays(Path::new("pkg/lekwijzer.css"), &[0; 5000]));
    }
}
