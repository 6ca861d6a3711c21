"use server";

import { action } from "@/lib/action";
import { archiveTeam } from "./archive-team";
import { changeRole } from "./change-role";
import { chooseNewPassword } from "./choose-new-password";
import { disablePerson } from "./disable-person";
import { enablePerson } from "./enable-person";
import {
  ArchiveTeam,
  ChangeRole,
  ChooseNewPassword,
  InvitePerson,
  Join,
  OnePerson,
  RevokeInvitation,
  SaveTeam,
} from "./input";
import { invitePerson } from "./invite-person";
import { join } from "./join";
import { publicAction } from "./public-action";
import { resetPassword } from "./reset-password";
import { revokeInvitation } from "./revoke-invitation";
import { saveTeam } from "./save-team";

export const invitePersonAction = action(InvitePerson, invitePerson);
export const revokeInvitationAction = action(RevokeInvitation, revokeInvitation);
export const changeRoleAction = action(ChangeRole, changeRole);
export const disablePersonAction = action(OnePerson, disablePerson);
export const enablePersonAction = action(OnePerson, enablePerson);
export const resetPasswordAction = action(OnePerson, resetPassword);
export const saveTeamAction = action(SaveTeam, saveTeam);
export const archiveTeamAction = action(ArchiveTeam, archiveTeam);

export const joinAction = publicAction(Join, join);
export const chooseNewPasswordAction = publicAction(ChooseNewPassword, chooseNewPassword);
