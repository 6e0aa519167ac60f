//! Drivers: started on a free port, ended with their browsers.

use crate::console::Said;
use crate::display::Display;
use crate::engine::{Engine, find_program};
use crate::failure::{Failure, Outcome};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a driver may take until it listens.
const PATIENCE: Duration = Duration::from_secs(20);

/// A driver at work. Dropping it ends it and everything that it started.
pub struct Driver {
    engine: Engine,
    process: Child,
    addr: SocketAddr,
    said: Said,
    profile: PathBuf,
    // Dropped after the process that draws on it.
    _display: Option<Display>,
}

impl Driver {
    /// Starts the engine's driver.
    pub async fn start(engine: Engine) -> Outcome<Driver> {
        let name = engine.driver();
        let program = find_program(name).ok_or_else(|| {
            Failure::new(format!("{name} was not found on the path. `cargo xtask check` installs what is missing."))
        })?;
        let display = if engine == Engine::Webkit { Some(Display::start()?) } else { None };
        let profile = std::env::temp_dir().join(format!("atlas-e2e-{}-{}", std::process::id(), engine.name()));
        std::fs::create_dir_all(&profile)?;
        let addr = free_address()?;
        let mut process = command(&program, engine, addr.port(), display.as_ref()).spawn()?;
        let said = Said::listen(&mut process);
        let mut driver = Driver { engine, process, addr, said, profile, _display: display };
        driver.wait().await?;
        Ok(driver)
    }

    /// Opens the one browser of this driver.
    pub async fn open(&self) -> Outcome<Client> {
        let capabilities = self.engine.capabilities(&self.profile)?;
        let address = format!("http://{}", self.addr);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let session = builder.capabilities(capabilities).connect(&address).await;
        session.map_err(|error| Failure::new(format!("{} opened no browser: {error}", self.engine.driver())))
    }

    /// What the driver and its browser write on their outputs.
    pub fn said(&self) -> Said {
        self.said.clone()
    }

    async fn wait(&mut self) -> Outcome {
        let begun = Instant::now();
        while TcpStream::connect_timeout(&self.addr, Duration::from_secs(1)).is_err() {
            if let Some(status) = self.process.try_wait()? {
                let said = self.said.take().join("\n");
                return Err(Failure::new(format!("{} ended at once ({status}): {said}", self.engine.driver())));
            }
            if begun.elapsed() > PATIENCE {
                return Err(Failure::new(format!("{} does not listen", self.engine.driver())));
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        end_group(&mut self.process);
        let _ = self.process.wait();
        // A browser may still be writing to it; what is left lies in the system's temporary folder.
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}

fn free_address() -> Outcome<SocketAddr> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?)
}

fn command(program: &Path, engine: Engine, port: u16, display: Option<&Display>) -> Command {
    let mut command = Command::new(program);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    match engine {
        // Firefox listens on a second port for its driver, which must be free as well.
        Engine::Firefox => command.args(["--port", &port.to_string(), "--marionette-port", "0"]),
        Engine::Chromium | Engine::Webkit => command.arg(format!("--port={port}")),
    };
    if let Some(display) = display {
        command
            .env("DISPLAY", display.name())
            .env("GDK_BACKEND", "x11")
            // As root and without a graphics card; the only pages opened are our own.
            .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
    }
    in_own_group(&mut command);
    command
}

/// Browsers are children of the driver: a group of their own lets all of them be ended together.
#[cfg(unix)]
fn in_own_group(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    command.process_group(0);
}

#[cfg(not(unix))]
fn in_own_group(_: &mut Command) {}

#[cfg(unix)]
fn end_group(process: &mut Child) {
    let group = format!("-{}", process.id());
    let asked = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
    if !asked.is_ok_and(|status| status.success()) {
        let _ = process.kill();
    }
}

#[cfg(not(unix))]
fn end_group(process: &mut Child) {
    let _ = process.kill();
}
