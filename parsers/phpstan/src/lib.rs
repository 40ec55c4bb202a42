//! Reads reports of PHPStan.
