/** A reason to stop that a person can do something about: one clear line, exit code 2. */
export class Failure extends Error {}
