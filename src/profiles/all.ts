/**
 * The sites that newsdump knows, each a profile: data, no code.
 *
 * @module newsdump/profiles
 */
export { asharqAlAwsat } from "./asharq-al-awsat.js";
export type { Edition, Profile } from "./profile.js";
