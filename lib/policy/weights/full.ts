// Written by `npm run policy:train`; do not edit by hand.
import type { Calibration } from "../personal-data/evidence";
import type { PackedNet } from "../personal-data/model";
import { clause } from "./full-clause";
import { whole } from "./full-whole";

/** Learned from 7080 labelled messages. */
export const NET: PackedNet = { bias: [-1.188732908397331,-1.0965547884476423], clause, whole };

/** What the learned scores and the rules of thumb weigh beside each other, learned across the shared files. */
export const CALIBRATION: Calibration = {"request":[-3.7349,0.7305,0.6286,2.671,1.1423,-0.293,-0.1538,1.2113,3.8904],"share":[-5.9716,0.7031,-0.3272,1.9073,1.9041,-0.0905]};
