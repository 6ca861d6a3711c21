import type { Messages } from "./es";
import { common } from "./pt-br/common";
import { signIn } from "./pt-br/sign-in";
import { workspace } from "./pt-br/workspace";

export const ptBr: Messages = { common, workspace, signIn };
