"use client";

/** Opens a session with the password that was just chosen; if that fails, the sign-in page says why. */
export async function signInAndStart(email: string, password: string): Promise<void> {
  const { signIn } = await import("next-auth/react");
  const answer = await signIn("credentials", { email, password, redirect: false });
  window.location.assign(answer?.ok && !answer.error ? "/" : "/sign-in");
}
