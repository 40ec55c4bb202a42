//! Reads reports of OWASP Dependency-Check.
