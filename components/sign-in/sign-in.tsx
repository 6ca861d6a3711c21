"use client";

import { signIn } from "next-auth/react";
import { SignInForm, type SignInRefusal } from "./sign-in-form";

/** The form, wired to the session: inside, a full page load starts with the new cookie everywhere. */
export function SignIn() {
  return <SignInForm onSubmit={enter} />;
}

async function enter(email: string, password: string): Promise<SignInRefusal | null> {
  const answer = await signIn("credentials", { email, password, redirect: false });
  if (answer?.ok && !answer.error) {
    window.location.assign("/");
    return null;
  }
  return refusalFrom(answer?.error ?? "");
}

/** The server's word, with the seconds to wait behind a colon. */
function refusalFrom(error: string): SignInRefusal {
  const [reason, seconds] = error.split(":");
  if (reason === "too-many-attempts") return { reason: "throttled", retryAfterSeconds: Number(seconds) };
  if (reason === "wrong-credentials" || reason === "disabled") return { reason };
  return { reason: "unavailable" };
}
