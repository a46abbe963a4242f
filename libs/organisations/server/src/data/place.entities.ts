import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One of the 34 provinces, by its national code. */
@Entity('province')
export class ProvinceRow {
  @PrimaryColumn({ type: 'char', length: 2 })
  code!: string;
  @Column({ type: 'varchar', length: 60 })
  name!: string;
  @Column({ name: 'full_name', type: 'varchar', length: 80 })
  fullName!: string;
}

/** One of the 3,321 communes, by its national code: names repeat across the country. */
@Entity('commune')
export class CommuneRow {
  @PrimaryColumn({ type: 'char', length: 5 })
  code!: string;
  @Index('ix_commune_province')
  @Column({ name: 'province_code', type: 'char', length: 2 })
  provinceCode!: string;
  @Column({ type: 'varchar', length: 80 })
  name!: string;
  @Column({ name: 'full_name', type: 'varchar', length: 100 })
  fullName!: string;
}
