// Before anything is timed: every contestant has to find, profile by profile, the rules that the library found.

/** How many answers were compared; throws at the first that differs, with the profile and what each found. */
export function check({ country, goal, profiles, found }, entries) {
  for (const { name, found: finds } of entries) {
    for (const [at, profile] of profiles.entries()) {
      const own = finds(at).toSorted().join(" ");
      const expected = found[at].toSorted().join(" ");
      if (own !== expected) {
        const told = JSON.stringify(profile);
        throw new Error(`${country} ${goal}, profile ${at}: ${name} finds [${own}], the library [${expected}], of ${told}`);
      }
    }
  }
  return entries.length * profiles.length;
}
