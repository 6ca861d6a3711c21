export const signIn = {
  title: "Entrar",
  text: "Con la cuenta de tu equipo",
  email: "Correo",
  password: "Contraseña",
  forgot: "La olvidé",
  forgotText: "Pedile a una persona de administración un enlace para elegir otra: lo copia en Ajustes, Equipo.",
  submit: "Entrar",
  submitting: "Entrando",
  language: "Idioma",
  refusals: {
    "wrong-credentials": "El correo o la contraseña no coinciden.",
    throttled: "Hubo demasiados intentos. Probá de nuevo en {time}.",
    disabled: "Esta cuenta está desactivada. Hablá con una persona de administración.",
    unavailable: "No pudimos comprobar la cuenta. Probá de nuevo en un momento.",
  },
  required: { email: "Escribí tu correo", password: "Escribí tu contraseña" },
};
