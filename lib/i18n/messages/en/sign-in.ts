import type { Messages } from "../es";

export const signIn: Messages["signIn"] = {
  title: "Sign in",
  text: "With your team's account",
  email: "E-mail",
  password: "Password",
  forgot: "Forgot it",
  forgotText: "Ask an admin for a link to choose another one: they copy it from Settings, Team.",
  submit: "Sign in",
  submitting: "Signing in",
  language: "Language",
  refusals: {
    "wrong-credentials": "The e-mail or the password does not match.",
    throttled: "There were too many attempts. Try again in {time}.",
    disabled: "This account is disabled. Talk to an admin.",
    unavailable: "We could not check the account. Try again in a moment.",
  },
  required: { email: "Write your e-mail", password: "Write your password" },
};
