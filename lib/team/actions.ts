"use server";

import { action } from "@/lib/action";
import { archiveDepartment } from "./archive-department";
import { archiveGroup } from "./archive-group";
import { changeRole } from "./change-role";
import { chooseNewPassword } from "./choose-new-password";
import { disablePerson } from "./disable-person";
import { enablePerson } from "./enable-person";
import {
  ArchiveDepartment,
  ArchiveGroup,
  ChangeRole,
  ChooseNewPassword,
  InvitePerson,
  Join,
  OnePerson,
  RevokeInvitation,
  SaveDepartment,
  SaveGroup,
} from "./input";
import { invitePerson } from "./invite-person";
import { join } from "./join";
import { publicAction } from "./public-action";
import { resetPassword } from "./reset-password";
import { revokeInvitation } from "./revoke-invitation";
import { saveDepartment } from "./save-department";
import { saveGroup } from "./save-group";

export const invitePersonAction = action(InvitePerson, invitePerson);
export const revokeInvitationAction = action(RevokeInvitation, revokeInvitation);
export const changeRoleAction = action(ChangeRole, changeRole);
export const disablePersonAction = action(OnePerson, disablePerson);
export const enablePersonAction = action(OnePerson, enablePerson);
export const resetPasswordAction = action(OnePerson, resetPassword);
export const saveGroupAction = action(SaveGroup, saveGroup);
export const archiveGroupAction = action(ArchiveGroup, archiveGroup);
export const saveDepartmentAction = action(SaveDepartment, saveDepartment);
export const archiveDepartmentAction = action(ArchiveDepartment, archiveDepartment);

export const joinAction = publicAction(Join, join);
export const chooseNewPasswordAction = publicAction(ChooseNewPassword, chooseNewPassword);
