import { common } from "./es/common";
import { signIn } from "./es/sign-in";
import { workspace } from "./es/workspace";
import type { Translation } from "./shape";

/** Spanish, as Argentina speaks it. It gives the shape: the other languages say the same things. */
const spanish = { common, workspace, signIn };

export type Messages = Translation<typeof spanish>;

export const es: Messages = spanish;
