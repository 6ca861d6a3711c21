/** What `npm run -s admin -- help` prints. */
export const help = `Mostrador, for the operator. Every command may be used while the application runs.

  npm run -s admin -- <command>

Commands
  create-organization --name <name> --admin-email <e-mail> --admin-password <password> [--admin-name <name>]
      Makes an organization and its first admin.

  rename-organization --organization <id or name> --name <name>

  list-organizations
      Prints id, day, active people and name, one organization a line.

  create-user --organization <id or name> --email <e-mail> --password <password> --role <admin|manager|agent>
              [--name <name>]
      Makes an account. People can also be invited from the application: Ajustes, Equipo.

  reset-password --email <e-mail> --password <password>
      Sets the password and ends the person's sessions everywhere.

  rotate-key
      Seals the stores' tokens again with the first key of ENCRYPTION_KEY. To change the key:
        1. Make one:                    openssl rand -base64 32
        2. Put it in front of the old:  ENCRYPTION_KEY=<new>,<old>   and restart web and worker, one after the other.
        3. Run rotate-key.
        4. After half an hour take the old key out and restart again. By then nobody is still at the marketplace's
           consent page with something that the old key sealed.

  help

A password given as "-" is read from the standard input: it stays out of the shell's history.

Exit codes: 0 done, 1 refused or failed (the reason is printed), 2 the command was not understood.`;
