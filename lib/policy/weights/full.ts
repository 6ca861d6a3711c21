// Written by `npm run policy:train`; do not edit by hand.
import type { Calibration } from "../personal-data/evidence";
import type { PackedNet } from "../personal-data/model";
import { clause } from "./full-clause";
import { whole } from "./full-whole";

/** Learned from 6730 labelled messages. */
export const NET: PackedNet = { bias: [-1.0570404112965044,-1.1590612963513534], clause, whole };

/** What the learned scores and the rules of thumb weigh beside each other, learned across the shared files. */
export const CALIBRATION: Calibration = {"request":[-3.5234,0.7525,0.6238,2.4505,1.2382,-0.1093,-0.1826,1.1155,3.8375],"share":[-6.0466,0.734,-0.4087,2.0057,1.8259,-0.0809]};
