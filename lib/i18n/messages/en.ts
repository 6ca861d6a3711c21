import { common } from "./en/common";
import { signIn } from "./en/sign-in";
import { workspace } from "./en/workspace";
import type { Messages } from "./es";

export const en: Messages = { common, workspace, signIn };
