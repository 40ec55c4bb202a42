/// Returns the Rust name of a member: `KMSMasterKeyID` is `kms_master_key_id`.
pub fn field(name: &str) -> String {
    let snake = words(name).join("_").to_lowercase();
    if snake == "type" {
        "r#type".to_owned()
    } else {
        snake
    }
}

/// Returns the Rust name of an enumeration's value: `HASH_MD5` is `HashMd5`.
pub fn variant(word: &str) -> String {
    let parts = word
        .split(|c: char| !c.is_ascii_alphanumeric())
        .flat_map(words);
    parts.map(|part| capitalised(&part)).collect()
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|c| c.to_ascii_uppercase());
    first
        .into_iter()
        .chain(letters.map(|c| c.to_ascii_lowercase()))
        .collect()
}

/// Splits before a capital that follows a small letter or a digit, and before the last capital of a run that continues
/// in small letters. A single small `s` after capitals is a plural (`ACLs`).
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words = vec![String::new()];
    for (i, &letter) in letters.iter().enumerate() {
        let before = i.checked_sub(1).and_then(|i| letters.get(i));
        let small_before = before.is_some_and(|c| !c.is_ascii_uppercase());
        let capital_before = before.is_some_and(char::is_ascii_uppercase);
        let small_after = letters.get(i + 1).is_some_and(char::is_ascii_lowercase);
        let plural = letters.get(i + 1) == Some(&'s')
            && letters.get(i + 2).is_none_or(char::is_ascii_uppercase);
        let starts = small_before || (capital_before && small_after && !plural);
        if letter.is_ascii_uppercase() && starts {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(letter);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{field, variant};

    #[test]
    fn irregular_members_get_readable_names() {
        for (name, rust) in [
            ("KMSMasterKeyID", "kms_master_key_id"),
            ("SSEAlgorithm", "sse_algorithm"),
            ("DBInstanceIdentifier", "db_instance_identifier"),
            ("DNSName", "dns_name"),
            ("MultiAZ", "multi_az"),
            (
                "IAMDatabaseAuthenticationEnabled",
                "iam_database_authentication_enabled",
            ),
            (
                "EnableResourceNameDnsAAAARecord",
                "enable_resource_name_dns_aaaa_record",
            ),
            ("TotalLocalStorageGB", "total_local_storage_gb"),
            ("VPCId", "vpc_id"),
            ("IpAddressV4", "ip_address_v4"),
            ("PasswordReuseACLs", "password_reuse_acls"),
            ("Type", "r#type"),
        ] {
            assert_eq!(field(name), rust);
        }
    }

    #[test]
    fn words_become_variants() {
        for (word, rust) in [
            ("HASH_MD5", "HashMd5"),
            ("aws-us-gov", "AwsUsGov"),
            ("AzureCloud", "AzureCloud"),
            ("IPV4_ADDRESS", "Ipv4Address"),
            ("AWS", "Aws"),
        ] {
            assert_eq!(variant(word), rust);
        }
    }
}
