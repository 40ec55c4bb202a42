//! A client of Chromium's DevTools protocol, over pipes: <https://chromedevtools.github.io/devtools-protocol/>.

use std::env;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// Names of Chromium and of browsers that are built from it.
const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// How long to wait for an answer before the test fails.
const PATIENCE: Duration = Duration::from_secs(120);

/// A browser without a window. Dropping the value ends it.
pub(crate) struct Browser {
    child: Child,
    input: ChildStdin,
    messages: Receiver<Value>,
    /// The number of the last command.
    commands: u64,
    events: Vec<Value>,
    profile: PathBuf,
}

/// The size and the settings of the view of a page.
#[derive(Clone, Copy, Default)]
pub(crate) struct View {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) is_dark: bool,
    pub(crate) without_scripts: bool,
}

pub(crate) const DESKTOP: View = View {
    width: 1280,
    height: 800,
    is_dark: false,
    without_scripts: false,
};
pub(crate) const PHONE: View = View {
    width: 390,
    height: 844,
    is_dark: false,
    without_scripts: false,
};

impl Browser {
    /// Starts the browser. Returns `None`, after a message, if this machine has none.
    pub(crate) fn start(test: &str) -> Option<Self> {
        let Some(program) = installed() else {
            eprintln!("skipped: needs Chromium");
            return None;
        };
        let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("chromium-{test}"));
        let _ = fs::remove_dir_all(&profile);
        fs::create_dir_all(&profile).unwrap();
        // Chromium reads commands from descriptor 3 and writes answers to descriptor 4. Its sandbox does not work for
        // root or in containers; the pages are those of the tests.
        let mut child = Command::new("sh")
            .args(["-c", "exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null", "sh"])
            .arg(program)
            .args([
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--no-first-run",
                "--remote-debugging-pipe",
            ])
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg("about:blank")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let input = child.stdin.take().unwrap();
        let output = child.stdout.take().unwrap();
        let (sender, messages) = channel();
        thread::spawn(move || {
            for message in BufReader::new(output).split(0) {
                let message = serde_json::from_slice(&message.unwrap()).unwrap();
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        Some(Self {
            child,
            input,
            messages,
            commands: 0,
            events: Vec::new(),
            profile,
        })
    }

    /// Opens a file, and returns when it is loaded.
    pub(crate) fn open(&mut self, file: &str, view: View) -> Page<'_> {
        let target = self.send("", "Target.createTarget", &json!({"url": "about:blank"}));
        let attach = json!({"targetId": target["targetId"], "flatten": true});
        let session = self.send("", "Target.attachToTarget", &attach);
        let session = session["sessionId"].as_str().unwrap().to_owned();
        self.events.clear();
        let mut page = Page {
            browser: self,
            session,
        };
        for domain in ["Page", "Runtime", "Log", "Network"] {
            page.send(&format!("{domain}.enable"), &json!({}));
        }
        page.look(view);
        page.send("Page.navigate", &json!({"url": format!("file://{file}")}));
        page.browser
            .wait(|message| message["method"] == "Page.loadEventFired");
        page
    }

    /// Sends a command and returns its result.
    fn send(&mut self, session: &str, method: &str, parameters: &Value) -> Value {
        self.commands += 1;
        let number = self.commands;
        let mut command = json!({"id": number, "method": method, "params": parameters});
        if !session.is_empty() {
            command["sessionId"] = session.into();
        }
        let mut command = command.to_string().into_bytes();
        command.push(0);
        self.input.write_all(&command).unwrap();
        let answer = self.wait(|message| message["id"] == number);
        assert!(answer["error"].is_null(), "{method}: {answer}");
        answer["result"].clone()
    }

    /// Waits for a message. Other messages are kept as events.
    fn wait(&mut self, is_awaited: impl Fn(&Value) -> bool) -> Value {
        loop {
            let message = self.messages.recv_timeout(PATIENCE).unwrap();
            if is_awaited(&message) {
                return message;
            }
            self.events.push(message);
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

fn installed() -> Option<PathBuf> {
    let directories = env::var_os("PATH")?;
    let directories: Vec<PathBuf> = env::split_paths(&directories).collect();
    let candidates = NAMES.iter().flat_map(|name| {
        let directories = directories.iter();
        directories.map(move |directory| directory.join(name))
    });
    candidates.into_iter().find(|path| path.is_file())
}

/// An open page.
pub(crate) struct Page<'b> {
    browser: &'b mut Browser,
    session: String,
}

impl Page<'_> {
    pub(crate) fn send(&mut self, method: &str, parameters: &Value) -> Value {
        self.browser.send(&self.session, method, parameters)
    }

    /// Waits for the only frame of the page, and returns it. Chromium runs a sandboxed frame in a separate process.
    pub(crate) fn frame(&mut self) -> Page<'_> {
        let attach = json!({"autoAttach": true, "waitForDebuggerOnStart": false, "flatten": true});
        self.send("Target.setAutoAttach", &attach);
        let is_frame = |event: &Value| {
            event["method"] == "Target.attachedToTarget"
                && event["params"]["targetInfo"]["type"] == "iframe"
        };
        let known = self.browser.events.iter().find(|event| is_frame(event));
        let attached = match known {
            Some(event) => event.clone(),
            None => self.browser.wait(is_frame),
        };
        let session = attached["params"]["sessionId"].as_str().unwrap().to_owned();
        Page {
            browser: self.browser,
            session,
        }
    }

    /// Changes the view of the page.
    pub(crate) fn look(&mut self, view: View) {
        let size = json!({"width": view.width, "height": view.height, "deviceScaleFactor": 1, "mobile": view.width < 600});
        self.send("Emulation.setDeviceMetricsOverride", &size);
        let scheme = if view.is_dark { "dark" } else { "light" };
        let scheme = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        self.send("Emulation.setEmulatedMedia", &scheme);
        let scripts = json!({"value": view.without_scripts});
        self.send("Emulation.setScriptExecutionDisabled", &scripts);
    }

    /// Returns the value of an expression, after awaiting it if it is a promise.
    pub(crate) fn evaluate(&mut self, expression: &str) -> Value {
        let parameters =
            json!({"expression": expression, "awaitPromise": true, "returnByValue": true});
        let answer = self.send("Runtime.evaluate", &parameters);
        assert!(
            answer["exceptionDetails"].is_null(),
            "{expression}: {answer}"
        );
        answer["result"]["value"].clone()
    }

    /// Waits until an expression is true.
    pub(crate) fn until(&mut self, expression: &str) {
        let begin = Instant::now();
        while self.evaluate(expression) != true {
            assert!(begin.elapsed() < PATIENCE, "never true: {expression}");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Returns a screenshot, as PNG.
    pub(crate) fn picture(&mut self) -> Vec<u8> {
        let answer = self.send("Page.captureScreenshot", &json!({"format": "png"}));
        STANDARD.decode(answer["data"].as_str().unwrap()).unwrap()
    }

    /// Returns every complaint of the browser: errors of scripts, refused scripts and styles, failed requests.
    pub(crate) fn complaints(&mut self) -> Vec<String> {
        // Everything that was sent before this answer has arrived.
        self.evaluate("0");
        let complains = |event: &&Value| match event["method"].as_str() {
            Some("Runtime.exceptionThrown" | "Log.entryAdded") => true,
            Some("Runtime.consoleAPICalled") => event["params"]["type"] == "error",
            _ => false,
        };
        let events = self.browser.events.iter().filter(complains);
        events.map(ToString::to_string).collect()
    }

    /// Returns the addresses that the page requested.
    pub(crate) fn requests(&mut self) -> Vec<String> {
        self.evaluate("0");
        let events = self.browser.events.iter();
        let requests = events.filter(|event| event["method"] == "Network.requestWillBeSent");
        let urls = requests.map(|event| {
            event["params"]["request"]["url"]
                .as_str()
                .unwrap()
                .to_owned()
        });
        urls.collect()
    }
}
