import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignIn } from "@/components/sign-in/sign-in";
import { SignInScreen } from "@/components/sign-in/sign-in-screen";
import { findActor } from "@/lib/auth/session";
import { messagesFor } from "@/lib/i18n/messages-for";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messagesFor()).messages.signIn.title };
}

export default async function SignInPage() {
  if (await findActor()) redirect("/");
  const { messages } = await messagesFor();
  return (
    <SignInScreen messages={messages}>
      <SignIn />
    </SignInScreen>
  );
}
