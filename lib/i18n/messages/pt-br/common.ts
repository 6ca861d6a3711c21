import type { Messages } from "../es";

export const common: Messages["common"] = {
  save: "Salvar alterações",
  saving: "Salvando",
  saved: "Alterações salvas",
  cancel: "Cancelar",
  discard: "Descartar",
  close: "Fechar",
  back: "Voltar",
  more: "Mais",
  retry: "Tentar de novo",
  copy: "Copiar",
  copied: "Copiado",
  search: "Buscar",
  clear: "Limpar",
  loading: "Carregando",
  showPassword: "Mostrar a senha",
  hidePassword: "Ocultar a senha",
  error: {
    title: "Não foi possível mostrar esta tela",
    text: "O servidor não respondeu como esperávamos. O que você escreveu ficou salvo e nada foi enviado.",
    reference: "Referência {reference}",
  },
  notFound: {
    title: "Não há nada aqui",
    text: "O endereço não existe, ou o que havia não está ao seu alcance.",
    back: "Ir para o início",
  },
};
