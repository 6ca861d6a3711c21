/** Words that any screen may need. */
export const common = {
  save: "Guardar cambios",
  saving: "Guardando",
  saved: "Cambios guardados",
  cancel: "Cancelar",
  discard: "Descartar",
  close: "Cerrar",
  back: "Volver",
  more: "Más",
  retry: "Reintentar",
  copy: "Copiar",
  copied: "Copiado",
  search: "Buscar",
  clear: "Borrar",
  loading: "Cargando",
  showPassword: "Mostrar la contraseña",
  hidePassword: "Ocultar la contraseña",
  error: {
    title: "No pudimos mostrar esta pantalla",
    text: "El servidor no contestó como esperábamos. Lo que escribiste quedó guardado y no se envió nada.",
    reference: "Referencia {reference}",
  },
  notFound: {
    title: "Acá no hay nada",
    text: "La dirección no existe, o lo que había no está a tu alcance.",
    back: "Ir al inicio",
  },
};
