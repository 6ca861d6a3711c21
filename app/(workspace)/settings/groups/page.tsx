import { TeamsPage } from "../teams-page";

export default function GroupsPage() {
  return <TeamsPage kind="groups" />;
}
