/** Where what the source documents ask for lives. Checked against the books, papers and formulas there are. */
export interface SourceRow {
  /** `FO-01`: FOCAM (2006), `LP` La Paz (2018), `WB` World Bank, `BB` Biobío (2006), `MG` participative management. */
  readonly id: string;
  /** What is asked for, in Spanish as its sources are. */
  readonly asks: string;
  /** `libro/Hoja`, a formula, or `papel nombre`. */
  readonly places: readonly string[];
  /** What of it Muni does not do, and why. */
  readonly reason?: string;
}

/** How many things each document asks for. */
export const askedBy = { FO: 42, LP: 24, WB: 19, BB: 18, MG: 20 } as const;

export const sourceCoverage: readonly SourceRow[] = [
  {
    id: 'FO-01',
    asks: 'Cobertura de municipios por servicio, departamento y categoría',
    places: ['convocatoria/Resumen', 'COBERTURA'],
  },
  {
    id: 'FO-02',
    asks: 'Duración del servicio y evaluación a medio término',
    places: ['convocatoria/Plazos', 'convocatoria/Servicios ejecutados'],
    reason: 'La evaluación a medio término se anota como visita: no hay una fecha propia',
  },
  {
    id: 'FO-03',
    asks: 'Servicios, contrapartes y cobertura por asociación',
    places: ['convocatoria/Resumen'],
  },
  {
    id: 'FO-04',
    asks: 'Catálogo de asociaciones y su ampliación de 5 a 9',
    places: ['convocatoria/Parámetros', 'convocatoria/Expansión'],
  },
  {
    id: 'FO-05',
    asks: 'Formulario con las tres firmas y resolución del Concejo',
    places: ['convocatoria/Postulaciones', 'convocatoria/Requisitos'],
  },
  {
    id: 'FO-06',
    asks: 'Registro de la demanda contra el menú',
    places: ['convocatoria/Postulaciones', 'convocatoria/Menú de servicios'],
  },
  {
    id: 'FO-07',
    asks: 'Prioridad a las categorías A y B',
    places: ['convocatoria/Criterios', 'CATEGORIA', 'PUNTAJE'],
  },
  {
    id: 'FO-08',
    asks: 'Historial de contrapartes, saldo y certificado',
    places: [
      'convocatoria/Estado de contrapartes',
      'convocatoria/Certificado',
      'CONTRAPARTE_ESTADO',
      'papel certificado',
    ],
  },
  {
    id: 'FO-09',
    asks: 'Días previstos y reales por servicio; adendas',
    places: [
      'convocatoria/Servicios ejecutados',
      'convocatoria/Historial de servicios',
      'convocatoria/Adendas',
    ],
  },
  {
    id: 'FO-10',
    asks: 'Medición después del servicio',
    places: ['convocatoria/Servicios ejecutados', 'convocatoria/Seguimiento'],
  },
  {
    id: 'FO-11',
    asks: 'Personas capacitadas y las que siguen',
    places: ['convocatoria/Servicios ejecutados', 'convocatoria/Resumen'],
  },
  { id: 'FO-12', asks: 'Subsidio: monto y parte', places: ['convocatoria/Resumen', 'CONTRAPARTE_REQUERIDA'] },
  {
    id: 'FO-13',
    asks: 'Términos de referencia con resultados verificables',
    places: ['convocatoria/Menú de servicios', 'papel convenio'],
  },
  {
    id: 'FO-14',
    asks: 'Costo según el tamaño del municipio',
    places: ['convocatoria/Precios', 'COSTO_AJUSTADO', 'FACTOR_TRAMO'],
  },
  {
    id: 'FO-15',
    asks: 'Diagnóstico de capacidad por categoría',
    places: ['convocatoria/Diagnóstico de capacidades', 'diagnostico/Tamaño'],
  },
  { id: 'FO-16', asks: 'Acompañamiento y visitas', places: ['convocatoria/Seguimiento'] },
  { id: 'FO-17', asks: 'Los 19 servicios propuestos', places: ['convocatoria/Menú de servicios'] },
  { id: 'FO-18', asks: 'Los 13 servicios del menú', places: ['convocatoria/Menú de servicios'] },
  {
    id: 'FO-19',
    asks: 'Los 10 servicios del nuevo menú, por área y estado',
    places: ['convocatoria/Menú de servicios'],
  },
  {
    id: 'FO-20',
    asks: 'Dos convocatorias por gestión',
    places: ['convocatoria/Convocatoria', 'CALENDARIO_CONVOCATORIA'],
  },
  { id: 'FO-21', asks: 'Plazo de cada requisito', places: ['convocatoria/Requisitos'] },
  { id: 'FO-22', asks: 'Plan de pagos de la mora', places: ['convocatoria/Plan de pagos', 'PLAN_PAGOS'] },
  {
    id: 'FO-23',
    asks: 'Requisitos con ponderación',
    places: ['convocatoria/Requisitos', 'convocatoria/Criterios', 'PUNTAJE'],
  },
  {
    id: 'FO-24',
    asks: 'Obligación de conservar a los capacitados',
    places: ['convocatoria/Cláusulas', 'convocatoria/Servicios ejecutados'],
  },
  {
    id: 'FO-25',
    asks: 'Demandas mancomunadas: puntos y reparto del costo',
    places: ['convocatoria/Paquetes y conjuntas', 'COSTO_COMPARTIDO'],
  },
  {
    id: 'FO-26',
    asks: 'Responsable del seguimiento',
    places: ['convocatoria/Seguimiento', 'convocatoria/Asignaciones'],
  },
  {
    id: 'FO-27',
    asks: 'Penalidades por incumplimiento',
    places: ['convocatoria/Parámetros', 'convocatoria/Cláusulas', 'MULTA_RETRASO'],
  },
  {
    id: 'FO-28',
    asks: 'Participación de los comités de vigilancia',
    places: ['convocatoria/Comités', 'papel acta', 'papel convenio', 'poa/Ciclo'],
  },
  {
    id: 'FO-29',
    asks: 'Registro de servicios ejecutados con costos y tiempos',
    places: ['convocatoria/Servicios ejecutados', 'convocatoria/Historial de servicios'],
  },
  {
    id: 'FO-30',
    asks: 'Precio con margen y tres ajustes',
    places: ['convocatoria/Costos', 'convocatoria/Precios', 'PRECIO_SERVICIO'],
  },
  {
    id: 'FO-31',
    asks: 'Género en los servicios',
    places: ['convocatoria/Menú de servicios', 'convocatoria/Servicios ejecutados'],
  },
  {
    id: 'FO-32',
    asks: 'Paquetes de servicios grandes y pequeños',
    places: ['convocatoria/Paquetes y conjuntas'],
  },
  {
    id: 'FO-33',
    asks: 'Equipo: días disponibles y necesarios',
    places: ['convocatoria/Asignaciones', 'convocatoria/Técnicos'],
  },
  {
    id: 'FO-34',
    asks: 'Banco de técnicos por especialidad y ponderación',
    places: ['convocatoria/Técnicos'],
  },
  { id: 'FO-35', asks: 'Financiamiento por fuente y brecha', places: ['convocatoria/Resumen'] },
  {
    id: 'FO-36',
    asks: 'Ingresos de las asociaciones por servicio',
    places: [
      'convocatoria/Gastos e inversiones',
      'convocatoria/Resultado por convenio',
      'convocatoria/Resultado por servicio',
      'convocatoria/Resultado por asociación',
    ],
  },
  {
    id: 'FO-37',
    asks: 'Bonos para el acompañamiento posterior',
    places: ['convocatoria/Bonos post servicio'],
    reason: 'El documento no dice montos ni reglas: las pone cada fondo y empiezan vacías',
  },
  {
    id: 'FO-38',
    asks: 'Ejecución, recursos propios, frontera',
    places: ['TASA_EJECUCION', 'INDICADORES_FISCALES', 'convocatoria/Costos'],
  },
  {
    id: 'FO-39',
    asks: 'Percepción de la asistencia técnica',
    places: ['convocatoria/Encuestas', 'convocatoria/Servicios ejecutados'],
  },
  {
    id: 'FO-40',
    asks: 'Otros prestadores de servicios',
    places: ['convocatoria/Menú de servicios', 'convocatoria/Parámetros'],
  },
  { id: 'FO-41', asks: 'Intercambios de experiencias', places: ['convocatoria/Intercambios'] },
  {
    id: 'FO-42',
    asks: 'Comités y equipos de gestión',
    places: ['convocatoria/Comités', 'programa/Mesas'],
  },
  {
    id: 'LP-01',
    asks: 'Regla 10/90 junto al límite legal',
    places: ['cooperacion/Finanzas propias', 'LIMITE_FUNCIONAMIENTO'],
  },
  { id: 'LP-02', asks: 'Escenario de sueldos con 50 % menos', places: ['cooperacion/Finanzas propias'] },
  {
    id: 'LP-03',
    asks: 'Endeudamiento y ahorro',
    places: ['cooperacion/Finanzas propias', 'LIMITE_DEUDA', 'INDICADORES_FISCALES'],
  },
  { id: 'LP-04', asks: 'Doce modelos de gestión', places: ['cooperacion/Buenas prácticas'] },
  {
    id: 'LP-05',
    asks: 'Áreas demandadas y planillas parametrizadas',
    places: ['cooperacion/Áreas', 'cooperacion/Planilla de proyecto'],
  },
  {
    id: 'LP-06',
    asks: 'Dos criterios: metropolitano y región autónoma',
    places: ['cooperacion/Solicitudes', 'cooperacion/Cooperación'],
  },
  {
    id: 'LP-07',
    asks: 'Cuatro etapas de una solicitud, con fechas',
    places: ['cooperacion/Solicitudes', 'papel acta-reunion'],
  },
  { id: 'LP-08', asks: 'Seguimiento de los convenios', places: ['cooperacion/Seguimiento'] },
  {
    id: 'LP-09',
    asks: 'Convenios vigentes o por fenecer',
    places: ['cooperacion/Convenios', 'papel convenio-cooperacion'],
  },
  { id: 'LP-10', asks: 'Enfoque de oferta', places: ['cooperacion/Oferta'] },
  {
    id: 'LP-11',
    asks: 'De 56 buenas prácticas a 12',
    places: ['cooperacion/Buenas prácticas', 'papel catalogo-practicas'],
  },
  {
    id: 'LP-12',
    asks: 'Intercambios, asistencias y áreas más requeridas',
    places: ['cooperacion/Actividades', 'cooperacion/Áreas'],
  },
  { id: 'LP-13', asks: 'Cofinanciamiento por agencia y período', places: ['cooperacion/Financiamiento'] },
  { id: 'LP-14', asks: 'Cursos y reparto 20/80 de sus horas', places: ['cooperacion/Cursos'] },
  {
    id: 'LP-15',
    asks: 'Historia de formados y transferencia al puesto',
    places: ['cooperacion/Formados', 'cooperacion/Cursos'],
  },
  {
    id: 'LP-16',
    asks: 'Lo que debe entregar quien solicita',
    places: ['cooperacion/Solicitudes', 'cooperacion/Oferta'],
  },
  {
    id: 'LP-17',
    asks: 'Asistencia en dos fases: durante y después de la emergencia',
    places: ['cooperacion/Actividades'],
  },
  { id: 'LP-18', asks: 'Tabla de resultados', places: ['cooperacion/Resultados', 'papel resultados'] },
  {
    id: 'LP-19',
    asks: 'Asistencias en riesgos y en prevención de violencias',
    places: ['cooperacion/Actividades'],
  },
  {
    id: 'LP-20',
    asks: 'Viáticos: cálculo y formularios',
    places: ['cooperacion/Viajes', 'VIATICOS', 'papel autorizacion-viaje', 'papel liquidacion-viaticos'],
  },
  { id: 'LP-21', asks: 'Inscripción presupuestaria', places: ['cooperacion/Inscripción'] },
  {
    id: 'LP-22',
    asks: 'Concentración de fuentes y continuidad laboral',
    places: ['cooperacion/Financiamiento', 'cooperacion/Técnicos'],
  },
  { id: 'LP-23', asks: 'Cumplimiento de leyes', places: ['cooperacion/Cumplimiento'] },
  { id: 'LP-24', asks: 'Equipos donados y su uso', places: ['cooperacion/Bienes entregados'] },
  {
    id: 'WB-01',
    asks: 'Municipios y población por tamaño',
    places: ['diagnostico/Tamaño', 'DISTRIBUCION_TAMANO'],
  },
  { id: 'WB-02', asks: 'Extremos de tamaño', places: ['diagnostico/Tamaño'] },
  { id: 'WB-03', asks: 'Tasas de referencia y brecha', places: ['diagnostico/Referencias', 'REFERENCIA'] },
  { id: 'WB-04', asks: 'Satisfacción con los servicios, índice y meta', places: ['diagnostico/Referencias'] },
  { id: 'WB-05', asks: 'Pobreza por tamaño', places: ['diagnostico/Tamaño', 'diagnostico/Municipios'] },
  {
    id: 'WB-06',
    asks: 'Trato distinto según tamaño y capacidad',
    places: ['diagnostico/Tamaño', 'convocatoria/Parámetros'],
  },
  {
    id: 'WB-07',
    asks: 'Costos fijos compartidos',
    places: ['diagnostico/Equipos móviles', 'COSTO_COMPARTIDO'],
  },
  { id: 'WB-08', asks: 'Causas de la baja ejecución', places: ['diagnostico/Causas'] },
  { id: 'WB-09', asks: 'Módulos del modelo de gestión', places: ['diagnostico/Módulos'] },
  {
    id: 'WB-10',
    asks: 'Del diagnóstico a la estrategia a la medida',
    places: ['diagnostico/Hoja de ruta', 'diagnostico/Experiencias', 'PEFA_CALIFICAR'],
  },
  {
    id: 'WB-11',
    asks: 'Gobierno abierto: resumen ciudadano',
    places: ['diagnostico/Resumen', 'papel resumen-ciudadano'],
  },
  { id: 'WB-12', asks: 'Coordinación entre niveles', places: ['diagnostico/Concurrentes'] },
  {
    id: 'WB-13',
    asks: 'Cinco áreas por cinco dimensiones',
    places: ['diagnostico/Matriz', 'diagnostico/Preguntas', 'MIGESTION'],
  },
  {
    id: 'WB-14',
    asks: 'Resultado global, dimensiones, áreas, conclusiones',
    places: ['diagnostico/Resultados', 'diagnostico/Conclusiones', 'papel diagnostico'],
  },
  { id: 'WB-15', asks: 'Dos ejes con cortes 25, 50 y 75', places: ['diagnostico/Cuadrante', 'NIVEL'] },
  {
    id: 'WB-16',
    asks: 'Enero 2012 y abril 2013 comparados',
    places: ['diagnostico/Resultados', 'diagnostico/Comparación', 'COMPARAR_DIAGNOSTICOS'],
  },
  {
    id: 'WB-17',
    asks: 'Medible, objetiva, intuitiva, flexible; banco de experiencias',
    places: ['diagnostico/Experiencias', 'diagnostico/Parámetros'],
  },
  {
    id: 'WB-18',
    asks: 'Hoja de ruta con fechas, línea base, hitos y recursos',
    places: ['diagnostico/Hoja de ruta', 'diagnostico/Hitos', 'diagnostico/Gantt', 'papel hoja-de-ruta'],
  },
  { id: 'WB-19', asks: 'Planes de acción realistas y verificables', places: ['diagnostico/Hoja de ruta'] },
  {
    id: 'BB-01',
    asks: 'Cuatro territorios con sus 29 municipios',
    places: ['programa/Territorios', 'programa/Municipios'],
  },
  {
    id: 'BB-02',
    asks: 'Producto por categoría y nivel',
    places: ['programa/Matriz', 'programa/Productos', 'PRODUCTO_INTERVENCION', 'papel intervencion'],
  },
  { id: 'BB-03', asks: 'Reparto de horas de acompañamiento', places: ['programa/Horas', 'DISTRIBUIR_HORAS'] },
  { id: 'BB-04', asks: 'Diagnóstico en cuatro categorías', places: ['programa/Diagnóstico'] },
  { id: 'BB-05', asks: 'Calendario de talleres', places: ['programa/Talleres', 'papel acta-taller'] },
  {
    id: 'BB-06',
    asks: 'Mapa estratégico con causa y efecto',
    places: ['programa/Mapa estratégico', 'MAPA_ESTRATEGICO'],
  },
  {
    id: 'BB-07',
    asks: 'Avance trimestral de metas',
    places: ['programa/Mapa estratégico', 'programa/Avance del mapa'],
  },
  {
    id: 'BB-08',
    asks: 'Áreas de procesos estratégicos',
    places: ['programa/Procesos'],
    reason: 'La cuarta área estaba en una figura que se perdió',
  },
  {
    id: 'BB-09',
    asks: 'Par cliente-producto y vacíos',
    places: ['programa/Cliente y producto', 'programa/Procesos'],
  },
  { id: 'BB-10', asks: 'Actores e intereses', places: ['programa/Entorno'] },
  { id: 'BB-11', asks: 'Mesas: 29, 217 funcionarios', places: ['programa/Mesas', 'papel acuerdo-operativo'] },
  {
    id: 'BB-12',
    asks: 'Diplomados: 74 alumnos, cuatro módulos',
    places: ['programa/Cursos', 'programa/Alumnos'],
  },
  { id: 'BB-13', asks: 'Planes de difusión en 9 comunas', places: ['programa/Difusión', 'programa/Resumen'] },
  {
    id: 'BB-14',
    asks: 'Oferta diferenciada según el nivel',
    places: ['programa/Diferencias', 'programa/Productos'],
  },
  {
    id: 'BB-15',
    asks: 'Riesgos: rotación, continuidad, concentración, cambio',
    places: ['programa/Riesgos'],
  },
  { id: 'BB-16', asks: 'Incentivos a iniciativas', places: ['programa/Incentivos'] },
  { id: 'BB-17', asks: 'Período del programa', places: ['programa/Programa'] },
  { id: 'BB-18', asks: 'Cadena de financiamiento', places: ['programa/Programa'] },
  {
    id: 'MG-01',
    asks: 'Calendario del ciclo: EDA, Cumbres y EDC',
    places: ['poa/Ciclo', 'CICLO_EVENTOS', 'DIAS_HABILES'],
  },
  { id: 'MG-02', asks: 'Resultados de cada evento', places: ['poa/Ciclo'] },
  { id: 'MG-03', asks: 'Actores y asistencia', places: ['poa/Ciclo'] },
  { id: 'MG-04', asks: 'Agenda de la Cumbre 1', places: ['poa/Ciclo', 'poa/Informes EDA'] },
  { id: 'MG-05', asks: 'Formulario de demanda', places: ['poa/Demanda'] },
  {
    id: 'MG-06',
    asks: 'Matriz con los dos primeros de cada organización',
    places: ['poa/Priorización', 'PRIORIZAR', 'papel priorizacion'],
  },
  { id: 'MG-07', asks: 'Calificación con criterio de equidad', places: ['poa/Priorización', 'PRIORIZAR'] },
  { id: 'MG-08', asks: 'Inversión del último quinquenio', places: ['poa/Demanda', 'poa/Priorización'] },
  { id: 'MG-09', asks: 'Demanda diferenciada de mujeres y hombres', places: ['poa/Demanda'] },
  { id: 'MG-10', asks: 'Evaluación técnica y económica', places: ['poa/Evaluación'] },
  {
    id: 'MG-11',
    asks: 'Proyecto de POA y concurrentes',
    places: ['poa/POA', 'poa/Proyectos', 'poa/Presupuesto'],
  },
  {
    id: 'MG-12',
    asks: 'Acta de conformidad y convenio de participación',
    places: ['poa/Actas', 'papel conformidad', 'papel participacion'],
  },
  { id: 'MG-13', asks: 'Plan de trabajo concertado', places: ['poa/Plan de control', 'poa/Ciclo'] },
  {
    id: 'MG-14',
    asks: 'Informes EDA y reclamos con su estado',
    places: ['poa/Informes EDA', 'poa/Reclamos', 'papel eda'],
  },
  { id: 'MG-15', asks: 'EDC: acuerdos entre municipios', places: ['poa/Ciclo'] },
  { id: 'MG-16', asks: 'Programa de inversión quinquenal', places: ['poa/Articulación'] },
  { id: 'MG-17', asks: 'Articulación de planes', places: ['poa/Articulación'] },
  {
    id: 'MG-18',
    asks: 'Objetivos como familias de indicadores',
    places: ['poa/Resumen ciudadano', 'poa/Seguimiento', 'diagnostico/Resultados'],
    reason:
      'Son objetivos generales: cada familia se mide con los indicadores de sus hojas, sin un índice propio',
  },
  { id: 'MG-19', asks: 'Programación del Control Social', places: ['poa/Plan de control'] },
  {
    id: 'MG-20',
    asks: 'Programar, ejecutar, seguir y controlar',
    places: [
      'poa/Seguimiento',
      'poa/Seguimiento físico',
      'poa/Seguimiento financiero',
      'poa/Reformulaciones',
    ],
  },
];
