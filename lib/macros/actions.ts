"use server";

import { action } from "@/lib/action";
import { archiveMacro } from "./archive-macro";
import { OfMacro, SaveMacro } from "./input";
import { noteMacroRefusal } from "./note-macro-refusal";
import { saveMacro } from "./save-macro";

export const saveMacroAction = action(SaveMacro, saveMacro);
export const archiveMacroAction = action(OfMacro, archiveMacro);
export const noteMacroRefusalAction = action(OfMacro, noteMacroRefusal);
