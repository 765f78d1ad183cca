// @ts-check
// Keeps what was read of the site for when there is no network. Files with a version in their address never change: they are
// taken from the cache at once. Pages come from the network where there is one, so that nobody reads old rules unawares.
// `VERSION` is written by `simbind docs`: other rules or another engine make another cache, and the old one goes.

const VERSION = "{version}";

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener("install", () => worker.skipWaiting());

worker.addEventListener("activate", (event) => {
  const old = caches.keys().then((names) => names.filter((name) => name.startsWith("simbind-") && name !== VERSION));
  const gone = old.then((names) => Promise.all(names.map((name) => caches.delete(name))));
  event.waitUntil(gone.then(() => worker.clients.claim()));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(worker.registration.scope)) return;
  event.respondWith(url.searchParams.has("v") ? kept(request) : fresh(request));
});

/** @param {Request} request */
async function kept(request) {
  return (await caches.match(request)) ?? keep(request);
}

/** @param {Request} request */
async function fresh(request) {
  try {
    return await keep(request);
  } catch (error) {
    const found = await caches.match(request, { ignoreSearch: true });
    if (found) return found;
    throw error;
  }
}

/** @param {Request} request */
async function keep(request) {
  const response = await fetch(request);
  if (response.ok) {
    const copy = response.clone();
    const cache = await caches.open(VERSION);
    await cache.put(request, copy);
  }
  return response;
}
