import { TeamsPage } from "../teams-page";

export default function DepartmentsPage() {
  return <TeamsPage kind="departments" />;
}
