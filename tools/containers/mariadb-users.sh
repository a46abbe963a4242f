# Read by the mariadb image when its data folder is new: the product's database and its two users. The app's user gets no right here; the
# migrations grant it table by table.
docker_process_sql <<SQL
CREATE DATABASE IF NOT EXISTS tinhso CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE USER IF NOT EXISTS 'tinhso_migrator'@'%' IDENTIFIED BY '${MIGRATOR_DB_PASSWORD}';
GRANT ALL PRIVILEGES ON tinhso.* TO 'tinhso_migrator'@'%' WITH GRANT OPTION;
CREATE USER IF NOT EXISTS 'tinhso_app'@'%' IDENTIFIED BY '${APP_DB_PASSWORD}';
SQL
