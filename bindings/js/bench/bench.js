// simbind's WebAssembly beside others in one process. What each is given and what came out stands in benches/README.md.
//
//     node bench.js [profiles] [rounds]
//
// First every contestant has to find in every profile what the library found; then they are timed, taking turns.
import { readFile } from "node:fs/promises";
import { check } from "./check.js";
import { CONTESTANTS, REFERENCE } from "./contestants.js";
import { race } from "./race.js";

const [, , most = "1024", rounds = "51"] = process.argv;
const questions = JSON.parse(await readFile(new URL("questions.json", import.meta.url), "utf8"));
const columns = [];
for (const question of questions) {
  const name = `${question.country} \`${question.goal}\``;
  const { profiles, found, rules } = question;
  profiles.splice(Number(most));
  const entries = CONTESTANTS.map(([name, build]) => ({ name, ...build(question) }));
  const equal = check(question, entries);
  const hold = found.slice(0, profiles.length).reduce((sum, names) => sum + names.length, 0) / profiles.length;
  console.log(`${name}: ${rules.length} rules of which ${hold.toFixed(1)} hold; ${equal} answers are equal.`);
  columns.push(race(entries, profiles.length, Number(rounds), REFERENCE));
}

console.log(`\n| us per profile | ${questions.map(({ country, goal }) => `${country} \`${goal}\``).join(" | ")} | to "${REFERENCE}" |`);
console.log(`|---|${"---:|".repeat(questions.length + 1)}`);
for (const [place, [name]] of CONTESTANTS.entries()) {
  const row = columns.map((column) => column[place]);
  const ratios = row.map(({ ratio }) => ratio);
  const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  console.log(`| ${name} | ${row.map(({ time }) => time.toFixed(1)).join(" | ")} | ${range} |`);
}
