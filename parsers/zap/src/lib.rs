//! Reads reports of ZAP (Zed Attack Proxy).
