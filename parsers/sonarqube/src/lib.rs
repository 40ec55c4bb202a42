//! Reads what SonarQube and SonarQube Cloud answer and export.
