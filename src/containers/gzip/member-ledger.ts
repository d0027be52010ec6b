import type { ByteRange } from "../../text/span.js";

/** A run of the raw dump and where it is stored. */
interface Member {
  readonly rawStart: number;
  /** -1 before the member has ended: it goes on behind what was given of it. */
  rawEnd: number;
  readonly storedStart: number;
  storedEnd: number;
  /** False for one that is damaged or cut, and for bytes that are stored as they are. */
  sound: boolean;
}

/** Which members gave which bytes of the raw dump. */
export interface MemberLedger {
  /** A member begins. */
  open(storedStart: number, rawStart: number): void;
  /** It was not to be opened yet. */
  undo(): void;
  /** It has ended: written down before its last byte is given. */
  close(storedEnd: number, rawEnd: number, sound: boolean): void;
  /** See `ReadContext.memberOf`. */
  memberOf(bytes: ByteRange): ByteRange | undefined;
}

/** No number with a fraction, as infinity is: what is computed from one is slow ever after. */
const OPEN = -1;

function isBehind({ rawEnd }: Member, byteStart: number): boolean {
  return rawEnd !== OPEN && rawEnd <= byteStart;
}

/** So many are kept where nobody asks. */
const MOST = 65536;

/**
 * @param apart - told once, with the member's first byte and the record's last, when a record is asked for that begins or goes
 * on where no record and member begin together.
 */
export function newLedger(apart: (stored: number, rawEnd: number) => void): MemberLedger {
  let members: Member[] = [];
  let first = 0;
  let forgotten = 0;
  let told = false;

  return {
    open(storedStart, rawStart) {
      if (members.length >= MOST) {
        first = Math.max(first, MOST / 2);
        forgotten = (members[first - 1] as Member).rawEnd;
        members = members.slice(first);
        first = 0;
      }
      members.push({ rawStart, rawEnd: OPEN, storedStart, storedEnd: OPEN, sound: true });
    },
    undo() {
      members.pop();
    },
    close(storedEnd, rawEnd, sound) {
      const member = members[members.length - 1] as Member;
      // Empty members hold no record, and divide none.
      if (rawEnd === member.rawStart) members.pop();
      else {
        member.storedEnd = storedEnd;
        member.rawEnd = rawEnd;
        member.sound = sound;
      }
    },
    memberOf({ byteStart, byteEnd }) {
      while (first < members.length && isBehind(members[first] as Member, byteStart)) first++;
      const opening = members[first];
      if (opening === undefined || opening.rawStart >= byteEnd || byteStart < forgotten) return undefined;
      let last = opening;
      let sound = true;
      for (let at = first; at < members.length; at++) {
        const member = members[at] as Member;
        if (member.rawStart >= byteEnd) break;
        last = member;
        sound &&= member.sound;
      }
      const together = opening.rawStart === byteStart;
      if (!told && sound && (!together || last !== opening)) {
        told = true;
        apart(opening.storedStart, byteEnd);
      }
      return together && last.rawEnd === byteEnd
        ? { byteStart: opening.storedStart, byteEnd: last.storedEnd }
        : undefined;
    },
  };
}
