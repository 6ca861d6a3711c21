/** Absent or out of the actor's reach, which is the same to the asker. Ends as 404 at the door. */
export class NotFound extends Error {
  override readonly name = "NotFound";
}

/** Known, reachable and not allowed for this role. Ends as 403 at the door. */
export class Forbidden extends Error {
  override readonly name = "Forbidden";
}

/** What was asked has not the shape that the door takes. Ends as 400 at the door. */
export class Invalid extends Error {
  override readonly name = "Invalid";
}

/** Nobody is signed in, or the session has ended. Ends at the sign-in page. */
export class SignedOut extends Error {
  override readonly name = "SignedOut";
}
