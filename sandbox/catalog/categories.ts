interface Category {
  id: string;
  name: string;
  path: [id: string, name: string][];
}

const path = (...steps: [id: string, name: string][]): Category => {
  const [id, name] = steps.at(-1) ?? ["", ""];
  return { id, name, path: steps };
};

export const categories: readonly Category[] = [
  path(["MLA1430", "Ropa y Accesorios"], ["MLA414251", "Calzado"], ["MLA109027", "Zapatillas"]),
  path(["MLA407134", "Herramientas"], ["MLA417035", "Herramientas Eléctricas"], ["MLA5230", "Taladros"]),
  path(["MLA1000", "Electrónica, Audio y Video"], ["MLA3697", "Audio"], ["MLA3530", "Auriculares"]),
  path(["MLA1574", "Hogar, Muebles y Jardín"], ["MLA1611", "Muebles de Oficina"], ["MLA447778", "Sillas Gamer"]),
  path(["MLA1051", "Celulares y Teléfonos"], ["MLA3813", "Accesorios para Celulares"], ["MLA5068", "Fundas"]),
  path(["MLA1574", "Hogar, Muebles y Jardín"], ["MLA1592", "Cocina"], ["MLA403387", "Sets de Mate"]),
  path(["MLA5726", "Electrodomésticos"], ["MLA1576", "Pequeños Electrodomésticos"], ["MLA438297", "Cafeteras"]),
  path(["MLA1430", "Ropa y Accesorios"], ["MLA3112", "Equipaje y Bolsos"], ["MLA3113", "Mochilas"]),
  path(["MLA1276", "Deportes y Fitness"], ["MLA6143", "Ciclismo"], ["MLA6151", "Luces para Bicicletas"]),
  path(["MLA1574", "Hogar, Muebles y Jardín"], ["MLA1582", "Iluminación"], ["MLA1583", "Lámparas de Escritorio"]),
  path(["MLA1430", "Ropa y Accesorios"], ["MLA109042", "Abrigos"], ["MLA109085", "Camperas"]),
  path(["MLA1648", "Computación"], ["MLA1714", "Periféricos"], ["MLA418448", "Teclados"]),
  path(["MLA1743", "Autos, Motos y Otros"], ["MLA1744", "Autos y Camionetas"], ["MLA24314", "Utilitarios"]),
  path(["MLB1430", "Calçados, Roupas e Bolsas"], ["MLB23262", "Calçados"], ["MLB23332", "Tênis"]),
  path(["MLB263532", "Ferramentas"], ["MLB188063", "Ferramentas Elétricas"], ["MLB2527", "Furadeiras"]),
  path(["MLB1000", "Eletrônicos, Áudio e Vídeo"], ["MLB3697", "Áudio"], ["MLB196208", "Fones de Ouvido"]),
  path(["MLB1574", "Casa, Móveis e Decoração"], ["MLB1621", "Móveis para Escritório"], ["MLB431251", "Cadeiras Gamer"]),
  path(["MLB1051", "Celulares e Telefones"], ["MLB3813", "Acessórios para Celulares"], ["MLB5055", "Capas"]),
  path(["MLB1574", "Casa, Móveis e Decoração"], ["MLB1618", "Cozinha"], ["MLB271113", "Chimarrão e Tereré"]),
  path(["MLB5726", "Eletrodomésticos"], ["MLB1576", "Pequenos Eletrodomésticos"], ["MLB455858", "Cafeteiras"]),
  path(["MLB1430", "Calçados, Roupas e Bolsas"], ["MLB26538", "Malas e Mochilas"], ["MLB26539", "Mochilas"]),
  path(["MLB1276", "Esportes e Fitness"], ["MLB1292", "Ciclismo"], ["MLB193860", "Luzes para Bicicletas"]),
  path(["MLB1574", "Casa, Móveis e Decoração"], ["MLB1582", "Iluminação"], ["MLB271114", "Luminárias de Mesa"]),
  path(["MLB1430", "Calçados, Roupas e Bolsas"], ["MLB108704", "Agasalhos"], ["MLB108791", "Jaquetas"]),
  path(["MLB1648", "Informática"], ["MLB1714", "Periféricos para PC"], ["MLB418448", "Teclados"]),
  path(["MLC1430", "Vestuario y Calzado"], ["MLC109042", "Abrigos"], ["MLC109085", "Parkas"]),
  path(["MLC5726", "Electrodomésticos"], ["MLC1576", "Pequeños Electrodomésticos"], ["MLC438297", "Cafeteras"]),
  path(["MLC1430", "Vestuario y Calzado"], ["MLC3112", "Bolsos y Carteras"], ["MLC3113", "Mochilas"]),
  path(["MLC1574", "Hogar y Muebles"], ["MLC1582", "Iluminación"], ["MLC1583", "Lámparas de Escritorio"]),
  path(["MLC1459", "Inmuebles"], ["MLC1472", "Departamentos"], ["MLC183186", "Venta"]),
  path(["MLC1540", "Servicios"], ["MLC44011", "Hogar"], ["MLC178198", "Armado de Muebles"]),
];

/** Any step of a known path is a category too. */
export function categoryById(id: string): Category | undefined {
  for (const category of categories) {
    const end = category.path.findIndex(([step]) => step === id);
    if (end !== -1) return path(...category.path.slice(0, end + 1));
  }
  return undefined;
}

export function topCategoriesOf(siteId: string): { id: string; name: string }[] {
  const tops = new Map<string, string>();
  for (const category of categories) {
    const top = category.path[0];
    if (top?.[0].startsWith(siteId)) tops.set(...top);
  }
  return [...tops].map(([id, name]) => ({ id, name }));
}
