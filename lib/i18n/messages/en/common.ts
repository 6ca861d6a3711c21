import type { Messages } from "../es";

export const common: Messages["common"] = {
  save: "Save changes",
  saving: "Saving",
  saved: "Changes saved",
  cancel: "Cancel",
  discard: "Discard",
  close: "Close",
  back: "Back",
  more: "More",
  retry: "Try again",
  copy: "Copy",
  copied: "Copied",
  search: "Search",
  clear: "Clear",
  loading: "Loading",
  showPassword: "Show the password",
  hidePassword: "Hide the password",
  error: {
    title: "We could not show this screen",
    text: "The server did not answer as expected. What you wrote is kept, and nothing was sent.",
    reference: "Reference {reference}",
  },
  notFound: {
    title: "There is nothing here",
    text: "The address does not exist, or what was here is out of your reach.",
    back: "Go to the start",
  },
};
