"use server";

import { action } from "@/lib/action";
import { changeOwnPassword } from "./change-own-password";
import { endSessions } from "./end-sessions";
import { ChangeOwnPassword, EndSessions, RenameSelf } from "./input";
import { renameSelf } from "./rename-self";

export const changeOwnPasswordAction = action(ChangeOwnPassword, changeOwnPassword);
export const endSessionsAction = action(EndSessions, endSessions);
export const renameSelfAction = action(RenameSelf, renameSelf);
