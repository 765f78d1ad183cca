// Timing of several contestants against one another, as benches/peers does it: in every round each answers a window of
// profiles, the same for all, once to warm up and then for about as long as the others; the next round has another window and
// begins with another contestant. Reported are the median over the rounds of the time per profile, and the median of its
// ratio to a contestant of reference in the same round.

const WINDOW = 128;
/** How long a turn is to take at least, in milliseconds. */
const TURN = 5;

/** Something of each answer is looked at, so that none can be left out. */
let seen = 0;

function turn({ ask }, first, window, count) {
  for (let asked = 0; asked < count; asked++) {
    if (ask(first + (asked % window))) seen++;
  }
}

/** How many profiles take about the time of a turn: the window once or several times. */
function enough(entry, window) {
  for (let count = window; ; count *= 2) {
    const begun = performance.now();
    turn(entry, 0, window, count);
    if (performance.now() - begun >= TURN) return count;
  }
}

const median = (list) => list.toSorted((one, other) => one - other)[list.length >> 1];

/** For each entry the microseconds per profile, and its ratio to the one that is named. */
export function race(entries, profiles, rounds, reference) {
  const window = Math.min(WINDOW, profiles);
  const windows = Math.floor(profiles / window);
  // Twice: what is compiled while it runs is faster the second time.
  entries.forEach((entry) => enough(entry, window));
  const counts = entries.map((entry) => enough(entry, window));
  const times = entries.map(() => []);
  for (let round = 0; round < rounds; round++) {
    const first = (round % windows) * window;
    for (let shift = 0; shift < entries.length; shift++) {
      const at = (shift + round) % entries.length;
      turn(entries[at], first, window, window);
      const begun = performance.now();
      turn(entries[at], first, window, counts[at]);
      times[at].push(((performance.now() - begun) * 1000) / counts[at]);
    }
  }
  if (seen === 0) throw new Error("nobody answered");
  const of = times[entries.findIndex(({ name }) => name === reference)];
  return times.map((list) => ({ time: median(list), ratio: median(list.map((time, round) => time / of[round])) }));
}
