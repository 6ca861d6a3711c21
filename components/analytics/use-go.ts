"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";

/** Goes to another filter of the same screen; what is shown stays until the other numbers are here. */
export function useGo() {
  const router = useRouter();
  const [isGoing, start] = useTransition();
  const go = (href: string, how: "push" | "replace" = "push") => start(() => router[how](href, { scroll: false }));
  return { go, isGoing };
}
