// Runs in both pages before anything of their own. For an input that the runner announces it takes down, in milliseconds:
//   wait    from the input to the first listener
//   listen  all listeners, with the microtasks they leave behind
//   frame   the frame after them: callbacks, style, layout, painting; from the first callback to the first task behind the frame
//   until   from the input to the end of that frame (the frame's own waiting for the screen included)
// What the graphics threads do afterwards is not in it; for inputs that the browser reports itself (`event`), that is: its time from
// the input to the next picture, in steps of 8 ms.
(() => {
  let taken = null;
  let awaited = null;
  const reported = [];
  let longTasks = 0;
  const behind = (then) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(null);
  };
  const see = (event) => {
    if (event.type !== awaited || !event.isTrusted) return;
    awaited = null;
    const begun = performance.now();
    const sample = { wait: begun - event.timeStamp, at: event.timeStamp };
    // Put at the end of the list only now: it runs after every listener of the page, and after their microtasks.
    window.addEventListener(event.type, () => { sample.listen = performance.now() - begun; }, { once: true });
    requestAnimationFrame(() => {
      const drawing = performance.now();
      behind(() => {
        const done = performance.now();
        sample.listen ??= drawing - begun;
        sample.frame = done - drawing;
        sample.until = done - event.timeStamp;
        taken = sample;
      });
    });
  };
  for (const type of ["pointermove", "click", "wheel", "input"]) window.addEventListener(type, see, { capture: true, passive: true });
  const watch = (type, options, each) => {
    try {
      new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, ...options });
    } catch { /* a browser without it */ }
  };
  watch("longtask", { buffered: true }, (entry) => { longTasks += entry.duration; });
  watch("event", { durationThreshold: 16 }, (entry) => reported.push([entry.name, entry.startTime, entry.duration]));
  // Both pages say that they answer in the same way.
  let ready = null;
  new MutationObserver(() => {
    if (ready === null && document.documentElement?.hasAttribute("data-ready")) ready = performance.now();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
  // Memory of WebAssembly is on no heap that the browser counts.
  let memory = null;
  const instantiate = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...words) => {
    const made = await instantiate.apply(WebAssembly, words);
    memory = made.instance.exports.memory;
    return made;
  };
  window.benchProbe = {
    ready() { return ready; },
    linearBytes() { return memory?.buffer.byteLength ?? 0; },
    await(type) { awaited = type; taken = null; },
    take() { return taken; },
    reported() { return reported; },
    longTasks() { return longTasks; },
  };
})();
