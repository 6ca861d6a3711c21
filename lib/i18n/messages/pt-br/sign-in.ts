import type { Messages } from "../es";

export const signIn: Messages["signIn"] = {
  title: "Entrar",
  text: "Com a conta da sua equipe",
  email: "E-mail",
  password: "Senha",
  forgot: "Esqueci a senha",
  forgotText: "Peça a uma pessoa da administração um link para escolher outra: ela o copia em Ajustes, Equipe.",
  submit: "Entrar",
  submitting: "Entrando",
  language: "Idioma",
  refusals: {
    "wrong-credentials": "O e-mail ou a senha não conferem.",
    throttled: "Foram muitas tentativas. Tente de novo em {time}.",
    disabled: "Esta conta está desativada. Fale com uma pessoa da administração.",
    unavailable: "Não foi possível verificar a conta. Tente de novo em um momento.",
  },
  required: { email: "Escreva seu e-mail", password: "Escreva sua senha" },
};
