/** Signs in through the application's own door and returns the cookies of the session, as a request header. */
export async function signIn(url: string, { email, password }: { email: string; password: string }): Promise<string> {
  const jar = new Map<string, string>();
  const call = async (path: string, form?: Record<string, string>) => {
    const response = await fetch(url + path, {
      headers: { cookie: cookiesOf(jar) },
      redirect: "manual",
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    return response;
  };
  const { csrfToken } = await (await call("/api/auth/csrf")).json();
  await call("/api/auth/callback/credentials", { csrfToken, email, password, json: "true" });
  if (![...jar.keys()].some((name) => name.includes("session-token"))) throw new Error("the sign-in was refused");
  return cookiesOf(jar);
}

const cookiesOf = (jar: Map<string, string>) => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
